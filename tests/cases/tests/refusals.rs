//! The check of a case can fail, and what is no case is refused with a sentence that names the file and the field.

use std::{env, fs};

use back_check::content::{Level, Variant};
use worked_cases::{Case, NotOffered, all, all_in};

/// A case that is right: a man with a numb saddle.
const RIGHT: &str = r#"
title = "Numb"
story = "A man is numb where he sits."
level = "emergency"
rules = ["R-E05"]
not-rules = ["R-U01"]
not-offered = "all"
why = "R-E05: new numbness."
rest = "nothing wrong"

[answers]
who-for = "me"
pee-poo-numb = ["saddle"]
"#;

/// A case that is right: a stiff woman of 55, who wants to be cracked.
const STIFF: &str = r#"
title = "Stiff"
story = "A woman is stiff."
level = ["self-care", "self-care-limited"]
rules = ["R-S1"]
cards = ["R-B1"]
not-offered = ["rocking-floor-stretch"]
offered = ["pelvic-tilt", "cat-cow easier"]
why = "R-S1"
rest = "nothing wrong"

[answers]
age = "50-69"
aim = ["partner-crack"]
kit = ["chair", "bed"]
"#;

fn read(text: &str) -> Case {
    Case::from_toml("trial/case", text).unwrap()
}

#[test]
fn a_right_case_has_no_failures() {
    assert_eq!(read(RIGHT).failures(), Vec::<String>::new());
    assert_eq!(read(STIFF).failures(), Vec::<String>::new());
}

#[test]
fn what_a_file_says_is_what_the_case_has() {
    let case = read(STIFF);
    assert_eq!(
        (case.id.as_str(), case.title.as_str(), case.story.as_str()),
        ("trial/case", "Stiff", "A woman is stiff.")
    );
    assert_eq!(case.levels, [Some(Level::SelfCare), Some(Level::SelfCareLimited)]);
    assert_eq!(case.not_offered, NotOffered::These(vec!["rocking-floor-stretch".to_owned()]));
    assert_eq!(case.offered.iter().map(|offered| offered.form).collect::<Vec<_>>(), [Variant::Full, Variant::Easier]);
    let told: Vec<&str> = case.told.iter().map(|(question, _)| question.as_str()).collect();
    assert_eq!(told, ["age", "aim", "kit"]);
    assert_eq!(case.trap, None);
}

#[test]
fn each_wrong_expectation_fails() {
    for (text, from, to, complaint) in [
        (RIGHT, "level = \"emergency\"", "level = \"urgent\"", "the level is emergency, not urgent"),
        (RIGHT, "level = \"emergency\"", "level = [\"soon\", \"none\"]", "the level is emergency, not soon or none"),
        (RIGHT, "rules = [\"R-E05\"]", "rules = [\"R-E01\"]", "R-E01 does not fire; these do: R-E05"),
        (RIGHT, "[\"R-U01\"]", "[\"R-E05\"]\n", ""),
        (RIGHT, "not-offered", "cards = [\"R-B3\"]\nnot-offered", "card R-B3 is not shown; these are: "),
        (RIGHT, "\"all\"", "[]\noffered = [\"cat-cow\"]", "cat-cow is not offered, because of level-emergency"),
        (STIFF, "[\"rocking-floor-stretch\"]", "[\"butterfly-stretch\"]", "butterfly-stretch is offered"),
        (STIFF, "\"pelvic-tilt\"", "\"pelvic-tilt easier\"", "pelvic-tilt is offered in its full form, not the easier"),
        (STIFF, "cat-cow easier", "cat-cow", "cat-cow is offered in its easier form, not the full"),
        (
            STIFF,
            "\"cat-cow easier\"",
            "\"supine-lumbar-rotation\"",
            "supine-lumbar-rotation is offered in its easier form",
        ),
        (STIFF, "[\"R-B1\"]", "[\"R-B1\"]\nnot-rules = [\"R-S1\"]", ""),
    ] {
        let changed = text.replacen(from, to, 1);
        assert_ne!(changed, text, "{from}");
        match Case::from_toml("trial/case", &changed) {
            Ok(case) => {
                let failures = case.failures();
                assert_eq!(failures.len(), 1, "{to}: {failures:?}");
                assert!(!complaint.is_empty() && failures[0].starts_with(complaint), "{to}: {failures:?}");
            }
            Err(error) => {
                assert!(complaint.is_empty() && format!("{error:#}").contains("stands in rules"), "{error:#}")
            }
        }
    }
}

#[test]
fn a_fired_rule_that_must_not_fire_fails() {
    let case = read(&RIGHT.replace("rules = [\"R-E05\"]\n", "rules = []\n").replace("R-U01", "R-E05"));
    assert_eq!(case.failures(), ["R-E05 fires"]);
}

#[test]
fn nothing_may_be_offered_where_all_is_refused() {
    let case = read(
        &STIFF.replace("[\"rocking-floor-stretch\"]", "\"all\"").replace("\"pelvic-tilt\", \"cat-cow easier\"", ""),
    );
    let failures = case.failures();
    assert!(failures.contains(&"pelvic-tilt is offered".to_owned()), "{failures:?}");
}

#[test]
fn a_case_fails_by_the_assessment_of_another() {
    let cases = all().unwrap();
    let other = read(RIGHT).assessed();
    for case in cases.iter().filter(|case| !case.levels.contains(&Some(Level::Emergency))) {
        assert!(!case.failures_of(&other).is_empty(), "{}", case.id);
    }
}

#[test]
fn what_is_no_case_is_refused_by_name() {
    for (from, to, complaint) in [
        ("not-offered = \"all\"\n", "", "missing field `not-offered`"),
        (
            "not-offered = \"all\"",
            "not-offered = \"most\"",
            "not-offered: expected \"all\" or a list of stretches, not \"most\"",
        ),
        ("not-offered = \"all\"", "not-offered = [\"splits\"]", "not-offered: there is no stretch \"splits\""),
        ("not-offered = \"all\"", "not-offered = 3", "a string or a list of strings"),
        (
            "not-offered = \"all\"",
            "not-offered = \"all\"\noffered = [\"splits easier\"]",
            "offered: there is no stretch \"splits\"",
        ),
        (
            "not-offered = \"all\"",
            "not-offered = \"all\"\noffered = [\"cat-cow\"]",
            "cat-cow stands in offered and in not-offered",
        ),
        (
            "not-offered = \"all\"",
            "not-offered = []\noffered = [\"cat-cow\", \"cat-cow easier\"]",
            "cat-cow stands twice in offered",
        ),
        ("not-offered = \"all\"", "not-offered = [\"cat-cow\", \"cat-cow\"]", "stretch \"cat-cow\" stands twice"),
        ("title = \"Numb\"\n", "", "missing field `title`"),
        ("title = \"Numb\"", "title = \" \"", "title: there is nothing in it"),
        ("title = \"Numb\"", "titel = \"Numb\"", "unknown field `titel`"),
        ("rest = \"nothing wrong\"\n", "", "missing field `rest`"),
        ("\"nothing wrong\"", "\"all fine\"", "unknown variant `all fine`"),
        ("level = \"emergency\"", "level = \"dire\"", "level: there is no level \"dire\""),
        ("level = \"emergency\"", "level = []", "level: there is nothing in it"),
        ("\"R-E05\"", "\"R-E99\"", "rules: there is no rule \"R-E99\""),
        ("\"R-E05\"", "\"R-E05\", \"R-E05\"", "rules: rule \"R-E05\" stands twice"),
        ("\"R-U01\"", "\"R-B1\"", "not-rules: there is no rule \"R-B1\""),
        ("\"R-U01\"", "\"R-E05\"", "R-E05 stands in rules and in not-rules"),
        ("not-offered", "cards = [\"R-E05\"]\nnot-offered", "cards: there is no card \"R-E05\""),
        ("who-for", "who-fore", "answers: there is no question \"who-fore\""),
        ("\"saddle\"", "\"sadle\"", "answers: question \"pee-poo-numb\" has no option \"sadle\""),
        ("\"saddle\"", "\"saddle\", \"none\"", "\"none\" cannot stand beside \"saddle\""),
        ("\"me\"", "[\"me\", \"other-here\"]", "question \"who-for\" takes one answer only"),
        ("\"me\"", "true", "answers: question \"who-for\": expected an option id or a whole number, not boolean"),
        ("\"me\"", "[[\"me\"]]", "not array"),
        ("who-for = \"me\"", "who-for = \"me\"\npain = -1", "question \"pain\" has no option \"-1\""),
        (
            "who-for = \"me\"",
            "who-for = \"me\"\npain = 2.5",
            "question \"pain\": expected an option id or a whole number",
        ),
        ("who-for = \"me\"", "who-for = \"me\"\nwho-for = \"me\"", "duplicate key"),
        ("[answers]", "[answer]", "unknown field `answer`"),
    ] {
        let text = RIGHT.replacen(from, to, 1);
        assert_ne!(text, RIGHT, "{from}");
        let refusal = Case::from_toml("trial/case", &text).map(|case| case.id);
        let refusal = format!("{:#}", refusal.expect_err(to));
        assert!(refusal.starts_with("trial/case.toml: "), "{refusal}");
        assert!(refusal.contains(complaint), "{to}: {refusal}");
    }
}

#[test]
fn a_folder_is_read_whole_or_refused() {
    let folder = env::temp_dir().join(format!("worked-cases-{}", std::process::id()));
    let theme = folder.join("theme");
    fs::create_dir_all(&theme).unwrap();
    fs::create_dir_all(folder.join("src")).unwrap();
    fs::write(folder.join("src/lib.rs"), "").unwrap();
    fs::write(theme.join("b.toml"), STIFF).unwrap();
    fs::write(theme.join("a.toml"), RIGHT).unwrap();
    let ids: Vec<String> = all_in(&folder).unwrap().into_iter().map(|case| case.id).collect();
    assert_eq!(ids, ["theme/a", "theme/b"]);
    for (name, text, complaint) in [
        ("c.toml", "title = 1", "theme/c.toml: "),
        ("c.tml", RIGHT, "theme/c.tml is no .toml file"),
        ("My case.toml", RIGHT, "theme/My case.toml: a name has small letters"),
    ] {
        fs::write(theme.join(name), text).unwrap();
        let refusal = format!("{:#}", all_in(&folder).map(|cases| cases.len()).expect_err(name));
        assert!(refusal.contains(complaint), "{refusal}");
        fs::remove_file(theme.join(name)).unwrap();
    }
    fs::remove_dir_all(&folder).unwrap();
}
