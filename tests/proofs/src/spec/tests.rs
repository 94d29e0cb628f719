//! The grammar by its trees, the files by their counts and odd lines by what is said of them.

use super::{Formula, Spec, check, load, parse};

fn picked(question: &str, option: &str) -> Formula {
    Formula::Picked { question: question.to_owned(), option: option.to_owned() }
}

fn not(formula: Formula) -> Formula {
    Formula::Not(Box::new(formula))
}

fn any(question: &str, options: &[&str]) -> Formula {
    Formula::Any(options.iter().map(|option| picked(question, option)).collect())
}

#[track_caller]
fn parses(text: &str, expected: &Formula) {
    assert_eq!(&parse::formula(text).unwrap(), expected, "{text}");
}

#[test]
fn picks_of_one_option_and_of_several() {
    parses("ill=fever", &picked("ill", "fever"));
    parses("ill=fever,weight", &any("ill", &["fever", "weight"]));
    parses("ill!=fever", &not(picked("ill", "fever")));
    parses("ill!=fever,weight", &not(any("ill", &["fever", "weight"])));
}

#[test]
fn spans_are_of_pain_alone() {
    parses("pain=0", &picked("pain", "0"));
    parses("pain=4-6", &any("pain", &["4", "5", "6"]));
    parses("pain=9-10,not-sure", &any("pain", &["9", "10", "not-sure"]));
    parses("pain!=0-1", &not(any("pain", &["0", "1"])));
    parses("child-age=10-15", &picked("child-age", "10-15"));
}

#[test]
fn and_binds_closer_than_or() {
    let (a, b, c) = (picked("a", "x"), picked("b", "x"), picked("c", "x"));
    parses("a=x b=x", &Formula::All(vec![a.clone(), b.clone()]));
    parses("a=x | b=x c=x", &Formula::Any(vec![a.clone(), Formula::All(vec![b.clone(), c.clone()])]));
    parses("(a=x | b=x) c=x", &Formula::All(vec![Formula::Any(vec![a.clone(), b.clone()]), c.clone()]));
    parses("!(a=x b=x) c=x", &Formula::All(vec![not(Formula::All(vec![a.clone(), b])), c]));
    parses("!!a=x", &not(not(a)));
}

#[test]
fn words() {
    parses("always", &Formula::Always);
    parses("@any-q3", &Formula::Term("any-q3".to_owned()));
    parses("!R-E06", &not(Formula::Fires("R-E06".to_owned())));
    parses("asked:partner-ok", &Formula::Asked("partner-ok".to_owned()));
    parses("level:self-care-limited", &Formula::Level("self-care-limited".to_owned()));
    let three = ["a", "b", "c"].map(|option| picked("inflam", option)).to_vec();
    parses("2of(inflam=a,b,c)", &Formula::AtLeast(2, three));
}

#[test]
fn an_odd_condition_is_quoted() {
    for (text, quoted) in [
        ("", "missing"),
        ("a=x |", "missing"),
        ("| a=x", "missing"),
        ("(a=x", "`)` is missing"),
        ("a=x)", "`)` is left over"),
        ("! a=x", "`` is no condition"),
        ("fever", "`fever` is no condition"),
        ("E06", "`E06` is no condition"),
        ("@", "`@` is no condition"),
        ("asked:", "`asked:` is no condition"),
        ("a=", "`a=` is no condition"),
        ("=x", "`=x` is no condition"),
        ("a=x,,y", "`a=x,,y` is no condition"),
        ("a==x", "`a==x` is no condition"),
        ("a=x&b=y", "`a=x&b=y` is no condition"),
        ("pain=6-4", "`6-4` is no span"),
        ("pain=11", "`11` is no span"),
        ("pain=low", "`low` is no span"),
        ("twoof(a=x,y)", "`twoof(`"),
        ("of(a=x)", "`of(`"),
        ("3of(a=x,y)", "3 of 2"),
        ("0of(a=x,y)", "0 of 2"),
        ("1of(a!=x)", "`a!=x`"),
        ("1of(@long)", "`@long`"),
        ("1of(a=x b=y)", "`)` is missing"),
    ] {
        let error = parse::formula(text).expect_err(text).to_string();
        assert!(error.contains(quoted), "{text}: {error}");
    }
}

#[track_caller]
fn refused<T: std::fmt::Debug>(loaded: anyhow::Result<T>, says: &[&str]) {
    let error = format!("{:#}", loaded.unwrap_err());
    assert!(says.iter().all(|words| error.contains(words)), "{error}");
}

#[test]
fn an_odd_line_is_refused_with_file_and_line() {
    let rules = |line: &str| load::rules(&format!("rule\tlevel\twhen\twords\n# a comment\n{line}\n"));
    assert_eq!(rules("R-E01\turgent\talways\twords").unwrap().len(), 1);
    refused(rules("R-E01\turgent\talways"), &["rules.tsv line 3", "3 fields in place of 4"]);
    refused(rules(""), &["rules.tsv line 3", "1 fields"]);
    refused(rules("R-E01\tlater\talways\twords"), &["rules.tsv line 3", "`later`"]);
    refused(rules("R E01\turgent\talways\twords"), &["rules.tsv line 3", "`R E01`"]);
    refused(rules("R-E01\turgent\tchest\twords"), &["rules.tsv line 3", "`chest` is no condition"]);
    refused(load::rules("rule\twhen"), &["rules.tsv line 1", "header"]);
    refused(load::rules(""), &["rules.tsv line 1", "header"]);
}

#[test]
fn an_odd_field_is_refused_with_file_and_line() {
    let header = "question\tkind\tpart\tshown\thidden\talone\tnot-sure\tcounts-as\tunanswered";
    let question = |fields: &str| load::questions(&format!("{header}\n{}\n", fields.replace(';', "\t")));
    let fine = question("a;single;first;always;b: c=x;none;not-sure;d,e;nothing").unwrap().remove(0);
    assert_eq!(fine.hidden, Some(("b".to_owned(), picked("c", "x"))));
    assert_eq!((fine.alone.len(), fine.not_sure.as_deref(), fine.counts_as.len()), (1, Some("not-sure"), 2));
    for (line, odd) in [
        ("a;double;first;always;;;;;nothing", "`double`"),
        ("a;single;last;always;;;;;nothing", "`last`"),
        ("a;single;first;;;;;;nothing", "missing"),
        ("a;single;first;always;b;;;;nothing", "`b` is no `option: condition`"),
        ("a;single;first;always;b: c;;;;nothing", "`c` is no condition"),
        ("a;single;first;always;;none,;;;nothing", "`` is no id"),
        ("a;single;first;always;;;one,two;;nothing", "more than one"),
        ("a;single;first;always;;;;;", "`unanswered` is ``"),
    ] {
        refused(question(line), &["questions.tsv line 2", odd]);
    }
    let matrix = include_str!("../../../spec/matrix.tsv").replacen("\tv\tX\t", "\tx\tX\t", 1);
    refused(load::rows(&matrix), &["matrix.tsv line 2", "`x` of T1"]);
}

#[test]
fn files_of_one_line_have_one_line() {
    let line = "R-B4\twho-for=other-away\tfirst\n";
    refused(load::instead(&format!("card\twhen\tlast-part\n{line}{line}")), &["instead.tsv has 2 lines"]);
    refused(load::rocking("row\tstretch\tunless\n"), &["rocking.tsv has 0 lines"]);
    refused(load::rocking("row\tstretch\tunless\na\tT13\talways\n"), &["rocking.tsv line 2", "`T13`"]);
}

/// What is said of the files after a change.
#[track_caller]
fn changed(change: impl FnOnce(&mut Spec), says: &str) {
    let mut spec = Spec::load().unwrap();
    change(&mut spec);
    refused(check::names(&spec), &[says]);
}

#[test]
fn names_that_stand_for_nothing_are_refused() {
    let when = |text: &str| parse::formula(text).unwrap();
    changed(|spec| spec.rules[0].when = when("@lang"), "rules.tsv: `R-E01`: no term before is `lang`");
    changed(|spec| spec.rules[0].when = when("!(R-U01 | always)"), "rules.tsv: `R-E01`: no rule before is `R-U01`");
    changed(|spec| spec.rules[0].when = when("level:soon"), "rules.tsv: `R-E01`: the level `soon` is not settled");
    changed(|spec| spec.cards[0].when = when("level:never"), "cards.tsv: `R-B1`: no level is `never`");
    changed(|spec| spec.rows[0].when = when("2of(colour=a,b)"), "`pregnant-early`: no question before is `colour`");
    changed(|spec| spec.terms[1].when = when("@six-weeks"), "terms.tsv: `six-weeks`: no term before is `six-weeks`");
    changed(
        |spec| spec.questions[2].shown = when("pain=1"),
        "questions.tsv: `child-age`: no question before is `pain`",
    );
    changed(|spec| spec.questions[2].shown = when("@long"), "questions.tsv: `child-age`: no term before is `long`");
    changed(|spec| spec.instead.card = "R-B9".to_owned(), "instead.tsv: no card is `R-B9`");
    changed(|spec| spec.rules[1].name = "R-E01".to_owned(), "rules.tsv: `R-E01` is there twice");
}

/// As counted in clinical.md 3.1, 3.2 and 4.1.
#[test]
fn everything_is_there() {
    let spec = Spec::load().unwrap();
    let at = |level: &str| spec.rules.iter().filter(|rule| rule.level == level).count();
    assert_eq!(["emergency", "urgent", "soon", "self-care-limited", "self-care"].map(at), [21, 29, 27, 22, 0]);
    for rule in &spec.rules {
        let letter = match rule.level.as_str() {
            "emergency" => "R-E",
            "urgent" => "R-U",
            "soon" => "R-O",
            _ => "R-L",
        };
        assert!(rule.name.starts_with(letter), "{} is {}", rule.name, rule.level);
    }
    let in_part = |part: &str| spec.questions.iter().filter(|question| question.part == part).count();
    assert_eq!(["first", "body", "back", "plan", "menu"].map(in_part), [8, 10, 12, 4, 3]);
    assert_eq!((spec.terms.len(), spec.cards.len(), spec.rows.len()), (11, 8, 35));
}

#[test]
fn rocking_is_a_row_of_its_own() {
    let rocking = Spec::load().unwrap().rocking;
    assert_eq!(rocking.cells.iter().collect::<String>(), ".........X..");
    let lowest_risk = Formula::All(vec![
        Formula::Level("self-care".to_owned()),
        picked("age", "18-49"),
        any("pain", &["0", "1", "2", "3"]),
    ]);
    assert_eq!(rocking.when, not(lowest_risk));
}
