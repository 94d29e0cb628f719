//! Promise: a stretch is offered only in a form for which everything is at hand (clinical.md 4.1 "kit", 4.2), and what is
//! missing is told apart from what is not safe.

mod spec;
mod support;

use back_check::content::{Counted, Dose, STRETCHES, Sides, Variant};
use spec::matrix::STRETCHES as IDS;
use support::{Complaints, Said, left_out_because, offer_of};

const AGREED: &str = "partner-ok=say-stop,stop-word,no-push,let-go";

/// T1 to T12 as a line: `F` full, `e` easier, `-` left out.
fn menu(changes: &str) -> String {
    let assessment = Said::adult("limits=none").but(AGREED).but(changes).assessed();
    let letter = |id: &str| match offer_of(&assessment, id) {
        "full" => 'F',
        "easier" => 'e',
        _ => '-',
    };
    IDS.into_iter().map(letter).collect()
}

#[rustfmt::skip]
#[test]
fn each_thing_at_hand_opens_the_stretches_that_need_no_more() {
    let cases = [
        //                                        T1..T12
        ("kit=none",                             "-------e--F-"),
        ("kit=not-sure",                         "-------e--F-"),
        ("kit=mat",                              "--F--FFF-FF-"),
        ("kit=bed",                              "--e--F-F--F-"),
        ("kit=chair",                            "----F-eeF-FF"),
        ("kit=towel",                            "-------e--F-"),
        ("kit=roller",                           "-------e--F-"),
        ("kit=partner",                          "-------e--F-"),
        ("kit=mat,towel",                        "--FF-FFF-FF-"),
        ("kit=mat,roller",                       "--FF-FFF-FF-"),
        ("kit=bed,towel,roller",                 "--e--F-F--F-"),
        ("kit=bed,chair",                        "--e-FFeFF-FF"),
        ("kit=mat,partner",                      "-FF--FFF-FF-"),
        ("kit=bed,partner",                      "-Fe--F-F--F-"),
        ("kit=bed,towel,partner",                "FFe--F-F--F-"),
        ("kit=mat,roller,partner",               "-FFF-FFF-FF-"),
        ("kit=mat,bed,chair,towel,roller",       "--FFFFFFFFFF"),
        ("kit=mat,bed,chair,towel,roller,partner", "FFFFFFFFFFFF"),
        ("who-for=other-here kit=mat,towel",     "FFFF-FFF-FF-"),
        ("who-for=other-here kit=none",          "-------e--F-"),
    ];
    for (changes, line) in cases {
        assert_eq!(menu(changes), line, "{changes}");
    }
}

#[rustfmt::skip]
#[test]
fn a_mat_is_no_use_to_someone_who_cannot_get_down_to_it() {
    // Row "cannot get on floor": XXXX.vvv.X..
    assert_eq!(menu("limits=floor kit=mat"),           "-------e--F-");
    assert_eq!(menu("limits=floor kit=mat,chair"),     "----F-eeF-FF");
    assert_eq!(menu("limits=floor kit=bed"),           "-----e-e--F-");
    assert_eq!(menu("limits=floor kit=mat,bed,chair"), "----FeeeF-FF");
}

#[rustfmt::skip]
#[test]
fn an_easier_form_needs_its_own_things() {
    // Old settled disc, XXXvXvv.XX.v: the easier T4 is done over a towel, the easier T7 and T12 on a chair.
    let disc = "bones-joints=disc disc-when=settled";
    assert_eq!(menu(&format!("{disc} kit=mat,roller")),       "-----e-F--F-");
    assert_eq!(menu(&format!("{disc} kit=mat,towel")),        "---e-e-F--F-");
    assert_eq!(menu(&format!("{disc} kit=mat,towel,chair")),  "---e-eeF--Fe");
    // 16-17, XXvvvv..vX..: the easier T3 and T6 are done on a bed too.
    assert_eq!(menu("age=u18 child-age=16-17 kit=bed"),       "--e--e-F--F-");
    assert_eq!(menu("age=u18 child-age=16-17 kit=bed,chair"), "--e-eeeFe-FF");
}

#[test]
fn where_the_kit_question_is_unanswered_nothing_is_left_out_for_want_of_it_but_no_helper_is_supposed() {
    let assessment = Said::adult("").assessed();
    assert_eq!(assessment.unanswered, ["limits", "kit"]);
    let line: Vec<&str> = IDS.into_iter().map(|id| offer_of(&assessment, id)).collect();
    assert_eq!(line, ["-", "-", "full", "full", "full", "full", "full", "full", "full", "full", "full", "full"]);
    for id in &IDS[..2] {
        assert_eq!(left_out_because(&assessment, id), ["needs-helper"], "{id}");
    }
}

#[test]
fn what_is_missing_is_named_as_missing_and_what_is_unsafe_as_unsafe() {
    #[rustfmt::skip]
    let cases: &[(&str, &str, &[&str])] = &[
        ("kit=mat", "supported-thoracic-extension", &["needs-towel", "needs-helper"]),
        ("kit=towel", "supported-thoracic-extension", &["needs-mat-or-bed", "needs-helper"]),
        ("kit=chair", "passive-side-lying-rotation", &["needs-mat-or-bed", "needs-helper"]),
        ("kit=bed", "thoracic-extension-foam-roller", &["needs-roller-or-towel", "needs-mat"]),
        ("kit=mat", "thoracic-extension-foam-roller", &["needs-roller-or-towel"]),
        ("kit=mat", "seated-thoracic-twist", &["needs-chair"]),
        ("kit=bed", "cat-cow", &["needs-mat"]),
        ("kit=chair", "supine-lumbar-rotation", &["needs-mat"]),
        ("kit=chair", "double-knee-to-chest", &["needs-mat-or-bed"]),
        ("kit=mat", "chair-spinal-twist", &["needs-chair"]),
        ("kit=bed", "rocking-floor-stretch", &["needs-mat"]),
        ("kit=mat", "rounded-back-stretch", &["needs-chair"]),
        ("bones-joints=disc disc-when=settled kit=mat,roller", "thoracic-extension-foam-roller", &["needs-towel"]),
        ("limits=wrist kit=mat", "cat-cow", &["needs-chair"]),
        // Unsafe wins: it is not told what it would need.
        ("bones-joints=osteopenia kit=none", "passive-side-lying-rotation", &["osteopenia"]),
        ("limits=floor kit=none", "supine-lumbar-rotation", &["floor"]),
        ("kit=partner partner-ok=", "passive-side-lying-rotation", &["partner-not-agreed"]),
    ];
    for (changes, stretch, because) in cases {
        let assessment = Said::adult("limits=none").but(AGREED).but(changes).assessed();
        assert_eq!(left_out_because(&assessment, stretch), *because, "{changes}: {stretch}");
    }
}

#[test]
fn every_promise_is_needed_before_a_helper_helps() {
    let promises = ["say-stop", "stop-word", "no-push", "let-go"];
    let mut complaints = Complaints::default();
    for ticked in 0..16_u8 {
        let ticks: Vec<&str> = (0..4).filter(|at| ticked & 1 << at != 0).map(|at| promises[at]).collect();
        for who in ["who-for=me kit=mat,towel,partner", "who-for=other-here kit=mat,towel"] {
            let helped = &menu(&format!("{who} partner-ok={}", ticks.join(",")))[..2];
            complaints
                .unless(helped == if ticked == 15 { "FF" } else { "--" }, || format!("{who} {ticks:?}: {helped}"));
        }
    }
    complaints.report();
}

#[test]
fn holds_and_counts_are_the_lowest_start_of_the_evidence() {
    // clinical.md 4.2: seconds, times; `h` holds, `m` moves each way, `p` places; `/` on each side.
    #[rustfmt::skip]
    let doses = [
        ("10h2", "10h2"), ("10h2/", "10h1/"), ("10h2/", "2m5/"), ("10p3", "10p2"), ("10h2/", "5h2/"), ("10h2", "5h3/"),
        ("2m5", "2m5"), ("5h5", "5h5"), ("10h2/", "5h2/"), ("2m5", "2m5"), ("5h5", "5h3/"), ("5h3", "5h3"),
    ];
    let spelled = |dose: &Dose| {
        let counted = match dose.counted {
            Counted::Holds => 'h',
            Counted::Moves => 'm',
            Counted::Places => 'p',
        };
        format!("{}{counted}{}{}", dose.seconds, dose.times, if dose.sides == Sides::Each { "/" } else { "" })
    };
    for (stretch, (full, easier)) in STRETCHES.iter().zip(doses) {
        assert_eq!(spelled(&stretch.form(Variant::Full).dose), full, "{} in full", stretch.id);
        assert_eq!(spelled(&stretch.form(Variant::Easier).dose), easier, "{} made easier", stretch.id);
    }
}
