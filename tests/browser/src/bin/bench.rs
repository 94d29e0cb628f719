//! Measures the built document beside a page of the same questions that is written by hand (`fixtures/plain.html`).
//!
//! Prints a table: bytes, the time to the first screen and to the first question (with Start tapped as soon as it is there),
//! and from a tap on Next to the paint of what comes next; on this machine as it is, and on slow ones with slow lines.
//! Medians of interleaved runs, and how many times the plain page's. Then what a frame of a moving picture costs, on the
//! stretch with the most strokes. Asserts nothing: what it says depends on the machine.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};
use browser_tests::document::brotli;
use browser_tests::server::{Page, Server};
use browser_tests::settings::{self, Machine};
use browser_tests::walk::HARMLESS;
use browser_tests::{Browser, Document, Door, Person, Site};
use flate2::Compression;
use flate2::write::GzEncoder;
use serde::Deserialize;
use serde_json::json;

const RUNS: usize = 9;
const MACHINES: [(&str, Machine); 3] = [
    ("this machine", Machine { slower: 1.0, line: None }),
    ("4 times slower, 1.6 Mbit/s, 150 ms", Machine { slower: 4.0, line: Some((1.6, 150.0)) }),
    ("6 times slower, 0.4 Mbit/s, 2 s", Machine { slower: 6.0, line: Some((0.4, 2000.0)) }),
];
const PATHS: [&str; 2] = ["/back-check", "/plain"];

/// Taps Start once a frame from when it is there until a question is painted, as an impatient person does.
const TAP_START: &str = r#"
    window.painted = () => new Promise((done) => requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => done(performance.now());
        channel.port2.postMessage(null);
    }));
    (function tap() {
        if (document.querySelector('[data-question]')) {
            painted().then((at) => { window.firstQuestion = at; });
            return;
        }
        document.querySelector('[data-action=start]')?.click();
        requestAnimationFrame(tap);
    })();
"#;

/// Answers every question and measures from each tap on Next to the paint that follows.
const TAP_NEXT: &str = r#"
    const taps = [];
    const asked = () => document.querySelector('[data-question]')?.dataset.question;
    for (let question = asked(); question; question = asked()) {
        for (const option of arguments[0][question].split(' ')) {
            document.querySelector(`input[name="${question}"][value="${option}"]`).click();
        }
        await painted();
        await painted();
        const start = performance.now();
        document.querySelector('[data-action=next]').click();
        while (asked() === question) await new Promise((done) => setTimeout(done));
        taps.push(await painted() - start);
    }
    const [first] = performance.getEntriesByName('first-contentful-paint');
    return { first_screen: first.startTime, first_question: firstQuestion, taps };
"#;

/// How many frames of a moving picture are measured.
const FRAMES: usize = 120;

/// Measures what the program does in each frame, how far the frames are apart, and what a turn costs.
const MEASURE_FRAMES: &str = r#"
    const ask = window.requestAnimationFrame;
    const costs = [], starts = [];
    window.requestAnimationFrame = (draw) => ask.call(window, (now) => {
        const start = performance.now();
        draw(now);
        costs.push(performance.now() - start);
        starts.push(start);
    });
    document.querySelector('[data-action=play]').click();
    while (costs.length <= arguments[0]) await new Promise((done) => setTimeout(done, 50));
    document.querySelector('[data-action=play]').click();
    window.requestAnimationFrame = ask;
    // What a drag does over and over: a turn draws the screen anew, in a task of its own at the latest.
    const turns = [];
    while (turns.length < 60) {
        await new Promise(ask);
        const start = performance.now();
        document.querySelector('[data-action=turn-right]').click();
        const { port1, port2 } = new MessageChannel();
        await new Promise((done) => { port1.onmessage = done; port2.postMessage(null); });
        turns.push(performance.now() - start);
    }
    // The first frame only warms the program up.
    return [costs.slice(1), starts.slice(1).map((start, at) => start - starts[at]), turns];
"#;

/// What one run measured, in milliseconds.
#[derive(Deserialize)]
struct Run {
    first_screen: f64,
    first_question: f64,
    taps: Vec<f64>,
}

/// What several runs measured.
#[derive(Default)]
struct Runs {
    first_screen: Vec<f64>,
    first_question: Vec<f64>,
    taps: Vec<f64>,
}

#[tokio::main]
async fn main() -> Result<()> {
    let plain = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/plain.html");
    let plain = fs::read_to_string(&plain).with_context(|| format!("there is no {}", plain.display()))?;
    let texts = [Document::built()?.text().to_owned(), plain];

    let mut table = Table::default();
    let raw = texts.each_ref().map(|text| text.len() as f64);
    let gzip = sizes(&texts, gzip_bytes)?;
    let compressed = sizes(&texts, brotli)?;
    table.row("bytes", raw);
    table.row("bytes, gzip", gzip);
    table.row("bytes, brotli: as sent below", compressed);

    let pages = PATHS.iter().zip(&texts).map(|(path, text)| {
        let page = Page { encoding: Some("br"), body: brotli(text)?, ..Page::html("") };
        Ok(((*path).to_owned(), page))
    });
    let server = Server::start(pages.collect::<Result<Vec<_>>>()?)?;
    for (name, machine) in MACHINES {
        table.title(name);
        measure(&server, machine, &mut table).await?;
        measure_frames(machine, &mut table).await?;
    }
    write!(std::io::stdout(), "{}", table.text)?;
    Ok(())
}

async fn measure(server: &Server, machine: Machine, table: &mut Table) -> Result<()> {
    let browser = Browser::start().await?;
    settings::machine(&browser, machine).await?;
    settings::before_scripts(&browser, TAP_START).await?;
    let answers: BTreeMap<&str, &str> = HARMLESS.into_iter().collect();
    let mut all = [Runs::default(), Runs::default()];
    // The first round only warms the browser up.
    for round in 0..=RUNS {
        for (path, runs) in PATHS.iter().zip(&mut all) {
            browser.go(&format!("{}{path}", server.origin())).await?;
            let asked = "return window.firstQuestion !== undefined";
            browser.until::<bool>("the first question is painted", asked, vec![]).await?;
            let run: Run = browser.run_async(TAP_NEXT, vec![json!(answers)]).await?;
            if round > 0 {
                runs.first_screen.push(run.first_screen);
                runs.first_question.push(run.first_question);
                runs.taps.extend(run.taps);
            }
        }
    }
    let each = |of: fn(&Runs) -> &Vec<f64>, share: f64| all.each_ref().map(|runs| quantile(of(runs), share));
    table.row("first screen painted, ms", each(|runs| &runs.first_screen, 0.5));
    table.row("first question painted, ms", each(|runs| &runs.first_question, 0.5));
    table.row("Next to paint, median, ms", each(|runs| &runs.taps, 0.5));
    table.row("Next to paint, 95th percentile, ms", each(|runs| &runs.taps, 0.95));
    Ok(())
}

/// What a frame costs: the script alone, and from one frame to the next with all that the browser does to draw it.
async fn measure_frames(machine: Machine, table: &mut Table) -> Result<()> {
    let person = Person::before(Site::open(&Document::built()?)?).await?.in_a_hurry();
    person.open(Door::Visit, "").await?;
    person.check(&[("who-for", "other-here")]).await?;
    person.see_stretches(&[]).await?;
    let most = "const strokes = (it) => it.querySelectorAll('.thumb path').length;
        const stretches = [...document.querySelectorAll('[data-stretch]')];
        return stretches.sort((a, b) => strokes(b) - strokes(a))[0].dataset.stretch;";
    let stretch: String = person.browser.run(most, vec![]).await?;
    person.step_at(&format!("[data-stretch={stretch}] [data-action=open-stretch]")).await?;
    settings::machine(&person.browser, machine).await?;
    let [costs, ways, turns]: [Vec<f64>; 3] = person.browser.run_async(MEASURE_FRAMES, vec![json!(FRAMES)]).await?;
    table.alone("script of a frame, median, ms", quantile(&costs, 0.5));
    table.alone("script of a frame, 95th percentile, ms", quantile(&costs, 0.95));
    table.alone("from frame to frame, median, ms", quantile(&ways, 0.5));
    table.alone("frames a second", 1000.0 * ways.len() as f64 / ways.iter().sum::<f64>());
    table.alone("script of a turn, median, ms", quantile(&turns, 0.5));
    table.alone("script of a turn, 95th percentile, ms", quantile(&turns, 0.95));
    Ok(())
}

/// The value below which this share of the values lies.
fn quantile(values: &[f64], share: f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let at = (share * (sorted.len().saturating_sub(1)) as f64).round() as usize;
    sorted.get(at).copied().unwrap_or(f64::NAN)
}

fn sizes(texts: &[String; 2], compress: fn(&str) -> Result<Vec<u8>>) -> Result<[f64; 2]> {
    let [document, plain] = texts.each_ref().map(|text| compress(text).map(|bytes| bytes.len() as f64));
    Ok([document?, plain?])
}

fn gzip_bytes(text: &str) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(text.as_bytes())?;
    Ok(encoder.finish()?)
}

/// What is printed.
#[derive(Default)]
struct Table {
    text: String,
}

impl Table {
    fn row(&mut self, what: &str, [document, plain]: [f64; 2]) {
        if self.text.is_empty() {
            self.text = format!("{:<40}{:>12}{:>12}{:>9}\n", "", "Back Check", "plain page", "ratio");
        }
        self.text += &format!("{what:<40}{document:>12.0}{plain:>12.0}{:>9.1}\n", document / plain);
    }

    /// What the plain page has not.
    fn alone(&mut self, what: &str, document: f64) {
        self.text += &format!("{what:<40}{document:>12.1}\n");
    }

    fn title(&mut self, title: &str) {
        self.text += &format!("\n{title}\n");
    }
}

#[cfg(test)]
mod tests {
    use super::quantile;

    #[test]
    fn a_quantile_is_one_of_the_values() {
        let values = [3.0, 1.0, 2.0];
        assert_eq!((quantile(&values, 0.5), quantile(&values, 0.95)), (2.0, 3.0));
    }
}
