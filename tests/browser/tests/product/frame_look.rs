//! How the check looks on somebody else's page: light or dark, in that page's colour, in a language there is; and that it can be
//! read, whatever was asked for.

use anyhow::{Context, Result, ensure};
use browser_tests::{Engine, HostSite, Person, axe};
use serde_json::json;

use crate::frame::{reader, start, widget};

/// AA of WCAG 2.2, for text.
const ENOUGH: f64 = 4.5;

/// Accents that can be used, awkward as they are.
const AWKWARD: [&str; 12] = [
    "yellow",
    "#fff",
    "#000",
    "hotpink",
    "navy",
    "rgb(120, 120, 120)",
    "rgb(255 0 0 / 20%)",
    "hsl(60 100% 50%)",
    "oklch(0.9 0.2 110)",
    "color(srgb 0 1 0)",
    "LinkText",
    "#0a625d",
];

/// Those that are none.
const UNUSABLE: [&str; 8] =
    ["url(x)", "", "no colour", "transparent", "currentcolor", "inherit", "var(--brand)", "red; background: red"];

/// A colour, from 0 to 255.
type Rgb = [f64; 3];

/// The colours of actions and selections.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Accent {
    accent: Rgb,
    on_accent: Rgb,
    strong: Rgb,
    soft: Rgb,
    paper: Rgb,
    surface: Rgb,
}

impl Accent {
    /// What cannot be read of it, one a line.
    fn faint(&self) -> Vec<String> {
        let pairs = [
            ("accent on surface", self.accent, self.surface),
            ("accent on paper", self.accent, self.paper),
            ("accent on soft", self.accent, self.soft),
            ("text on accent", self.on_accent, self.accent),
            ("text on strong accent", self.on_accent, self.strong),
        ];
        let faint = |(name, one, other)| {
            let contrast = contrast(one, other);
            (contrast < ENOUGH).then(|| format!("{name}: {contrast:.2}"))
        };
        pairs.into_iter().filter_map(faint).collect()
    }
}

/// The relative luminance of WCAG.
fn luminance(colour: Rgb) -> f64 {
    let [red, green, blue] = colour.map(|part| {
        let part = part / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn contrast(one: Rgb, other: Rgb) -> f64 {
    let [one, other] = [one, other].map(luminance);
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// The numbers in "rgb(1, 2, 3)".
fn rgb(text: &str) -> Result<Rgb> {
    let numbers = text.strip_prefix("rgb(").and_then(|it| it.strip_suffix(')'));
    let numbers = numbers.with_context(|| format!("{text} can be seen through, or is no colour"))?;
    let numbers: Vec<f64> = numbers.split(", ").map(str::parse).collect::<Result<_, _>>()?;
    numbers.try_into().map_err(|_| anyhow::anyhow!("{text} is not a colour"))
}

/// Reads the accent in the frame.
async fn accent(person: &Person<HostSite>) -> Result<Accent> {
    let read = "const probe = document.createElement('i');
        document.body.append(probe);
        const colours = ['accent', 'on-accent', 'accent-strong', 'soft', 'paper', 'surface'].map((name) => {
            probe.style.color = `var(--${name})`;
            return getComputedStyle(probe).color;
        });
        probe.remove();
        return colours;";
    let colours: Vec<String> = person.browser.run(read, vec![]).await?;
    let colours: Vec<Rgb> = colours.iter().map(|it| rgb(it)).collect::<Result<_>>()?;
    let [accent, on_accent, strong, soft, paper, surface] = colours[..] else { anyhow::bail!("{colours:?}") };
    Ok(Accent { accent, on_accent, strong, soft, paper, surface })
}

/// Whether the frame is dark.
pub(crate) async fn is_dark(person: &Person<HostSite>) -> Result<bool> {
    let paper = "return getComputedStyle(document.body).backgroundColor";
    let light = luminance(rgb(&person.browser.run::<String>(paper, vec![]).await?)?);
    ensure!(!(0.1..0.8).contains(&light), "neither light nor dark: {light}");
    Ok(light < 0.1)
}

/// Sets an attribute of the element, or takes it away, and goes back into its frame when that has heard of it.
pub(crate) async fn set(person: &Person<HostSite>, name: &str, value: Option<&str>) -> Result<()> {
    let count = "window.sets ??= 0;
        window.hears ??= addEventListener('message', () => { window.sets += 1; }) ?? true;
        return sets;";
    let sets: u32 = person.browser.run(count, vec![]).await?;
    person.browser.leave().await?;
    let set = "const [name, value] = arguments;
        const it = document.querySelector('back-check');
        // Twice over, so that something changes.
        it.setAttribute(name, '-');
        if (value === null) it.removeAttribute(name); else it.setAttribute(name, value);";
    person.browser.run::<()>(set, vec![json!(name), json!(value)]).await?;
    person.enter().await?;
    person
        .browser
        .until::<bool>("the frame hears", "return sets >= arguments[0]", vec![json!(sets + 2)])
        .await
        .map(drop)
}

#[tokio::test]
async fn the_theme_is_the_one_that_the_page_names_and_changes_with_it() -> Result<()> {
    for engine in Engine::ALL {
        let person = reader(engine, |ours| widget(ours, "theme=dark")).await?;
        person.enter().await?;
        assert!(is_dark(&person).await?, "{engine}");
        // The reader of this machine has asked for nothing, which is light.
        for (theme, dark) in [(Some("light"), false), (Some("dark"), true), (None, false), (Some("auto"), false)] {
            set(&person, "theme", Some("dark")).await?;
            set(&person, "theme", theme).await?;
            assert_eq!(is_dark(&person).await?, dark, "{theme:?} in {engine}");
        }
        set(&person, "theme", Some("dark")).await?;
        set(&person, "theme", Some("sepia")).await?;
        assert!(!is_dark(&person).await?, "{engine}");
    }
    Ok(())
}

#[tokio::test]
async fn every_accent_can_be_read_and_what_is_no_colour_leaves_our_own() -> Result<()> {
    for engine in Engine::ALL {
        let person = reader(engine, |ours| widget(ours, "")).await?;
        person.enter().await?;
        let mut wrong = vec![];
        for theme in ["light", "dark"] {
            set(&person, "theme", Some(theme)).await?;
            set(&person, "accent", None).await?;
            let own = accent(&person).await?;
            assert_eq!(own.faint(), Vec::<String>::new(), "{engine}, {theme}: our own");
            for value in AWKWARD {
                set(&person, "accent", Some(value)).await?;
                let now = accent(&person).await?;
                wrong.extend(now.faint().into_iter().map(|it| format!("{theme}, {value}: {it}: {now:?}")));
                assert_eq!((now.paper, now.surface), (own.paper, own.surface), "{engine}, {theme}, {value}");
            }
            for value in UNUSABLE {
                set(&person, "accent", Some(value)).await?;
                let now = accent(&person).await?;
                if now != own {
                    wrong.push(format!("{theme}, {value}: {now:?} is not our own"));
                }
            }
        }
        assert!(wrong.is_empty(), "{engine}:\n{}", wrong.join("\n"));
    }
    Ok(())
}

#[tokio::test]
async fn a_red_accent_is_red_however_it_is_written() -> Result<()> {
    let reds =
        ["red", "#f00", "rgb(255 0 0)", "hsl(0 100% 50%)", "hwb(0 0% 0%)", "oklch(0.63 0.26 29)", "color(srgb 1 0 0)"];
    for engine in Engine::ALL {
        let person = reader(engine, |ours| widget(ours, "")).await?;
        person.enter().await?;
        for theme in ["light", "dark"] {
            set(&person, "theme", Some(theme)).await?;
            for red in reds {
                set(&person, "accent", Some(red)).await?;
                let [r, g, b] = accent(&person).await?.accent;
                assert!(r > g + 60.0 && r > b + 60.0, "{engine}, {theme}: {red} became {r} {g} {b}");
            }
        }
    }
    Ok(())
}

/// As some browsers do, so that nobody is known by what their device paints. In Chromium alone, as it is played there.
#[tokio::test]
async fn a_browser_that_hides_what_is_painted_keeps_our_colours() -> Result<()> {
    for painted in ["255", "0", "Math.random() * 256"] {
        let person = reader(Engine::Chromium, |ours| widget(ours, "")).await?;
        person.enter().await?;
        let hide = "CanvasRenderingContext2D.prototype.getImageData = (x, y, width, height) =>
            ({ data: Uint8ClampedArray.from({ length: width * height * 4 }, () => PAINTED) });";
        person.browser.run::<()>(&hide.replace("PAINTED", painted), vec![]).await?;
        for theme in ["light", "dark"] {
            set(&person, "theme", Some(theme)).await?;
            for value in ["yellow", "navy", "#fff", "#000"] {
                set(&person, "accent", Some(value)).await?;
                let now = accent(&person).await?;
                assert_eq!(now.faint(), Vec::<String>::new(), "{painted}, {theme}, {value}: {now:?}");
            }
        }
    }
    Ok(())
}

#[tokio::test]
async fn axe_finds_nothing_in_the_colours_of_another_page() -> Result<()> {
    for engine in Engine::ALL {
        for (theme, accent) in [("light", "yellow"), ("dark", "navy")] {
            let attributes = format!(
                "theme={theme} accent={accent} appointment-href=\"/doctor\" appointment-label=\"See Dr Green\""
            );
            let mut person = reader(engine, |ours| widget(ours, &attributes)).await?;
            person.enter().await?;
            assert_eq!(is_dark(&person).await?, theme == "dark");
            let mut found = findings(&person, "welcome").await?;
            person.step("page-sees").await?;
            found.extend(findings(&person, "page-sees").await?);
            person.step("back").await?;
            start(&mut person).await?;
            person.walk_to("danger-now", &[]).await?;
            person.answer_harmlessly("danger-now").await?;
            found.extend(findings(&person, "question").await?);
            person.next().await?;
            person.walk_through(&[]).await?;
            person.next().await?;
            assert_eq!(person.seen("data-action").await?.iter().filter(|it| *it == "appointment").count(), 1);
            found.extend(findings(&person, "outcome").await?);
            assert!(found.is_empty(), "{theme} in {engine}:\n{}", found.join("\n"));
        }
    }
    Ok(())
}

/// What axe has against a screen, which has to stand there.
async fn findings(person: &Person<HostSite>, screen: &str) -> Result<Vec<String>> {
    assert_eq!(person.stand().await?.screen, screen);
    let findings = axe::findings(&person.browser).await?;
    Ok(findings.into_iter().map(|it| format!("{screen}: {it}")).collect())
}

#[tokio::test]
async fn axe_finds_an_accent_that_nobody_has_mended() -> Result<()> {
    let person = reader(Engine::Chromium, |ours| widget(ours, "theme=light")).await?;
    person.enter().await?;
    person.browser.run::<()>("document.documentElement.style.setProperty('--accent', 'yellow')", vec![]).await?;
    let found = axe::findings(&person.browser).await?.join("\n");
    assert!(found.contains("color-contrast"), "{found}");
    Ok(())
}

#[tokio::test]
async fn a_language_that_is_not_there_yet_is_english_and_the_console_says_so_once() -> Result<()> {
    for engine in Engine::ALL {
        let page = |ours: &str| {
            let note =
                "<script>window.warned = []; console.warn = (...words) => { warned.push(words.join(' ')); };</script>";
            format!("{note}{}", widget(ours, "lang=tlh"))
        };
        let person = reader(engine, page).await?;
        person.enter().await?;
        assert_eq!(
            person.browser.run::<String>("return document.documentElement.lang", vec![]).await?,
            "en",
            "{engine}"
        );
        person.browser.leave().await?;
        let warned: Vec<String> = person.browser.run("return warned", vec![]).await?;
        assert!(warned.len() == 1 && warned[0].contains("lang=\"tlh\""), "{engine}: {warned:?}");
    }
    Ok(())
}

#[test]
fn contrasts_are_those_of_the_guideline() {
    let [black, white, grey] = [[0.0; 3], [255.0; 3], [118.0; 3]];
    assert!((contrast(black, white) - 21.0).abs() < 0.001);
    assert!((contrast(grey, white) - 4.54).abs() < 0.01, "{}", contrast(grey, white));
    assert_eq!(contrast(grey, white), contrast(white, grey));
}
