//! The proof of privacy: a page that records all it can of its readers learns no answer and no outcome.
//!
//! Each promise is held against the same document in a frame that is open to the page, or against what a page can do where
//! nothing forbids it: there the same spies see everything. Taps in the stories are presses of a mouse. Taps of a finger were not
//! tried, nor a real screen reader.

use std::sync::LazyLock;

use anyhow::{Context, Result, anyhow, ensure};
use browser_tests::spy::{self, Recording};
use browser_tests::{Engine, Hands, HostSite, Person};
use tokio::sync::OnceCell;

use secrets::Secrets;

mod heights;
mod hostile;
mod quiet;
mod recorded;
mod secrets;
mod told;

/// Who takes the check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Story {
    /// The man who cannot feel the toilet paper.
    Emergency,
    /// Someone whose back is a little stiff, as far as a stretch.
    SelfCare,
    /// Someone who cannot lift a foot.
    Urgent,
}

impl Story {
    const ALL: [Story; 3] = [Story::Emergency, Story::SelfCare, Story::Urgent];

    /// Lives it, from the first screen on. Returns how many questions were answered.
    async fn live(self, person: &Person<HostSite>) -> Result<usize> {
        let (level, answers) = match self {
            Story::Emergency => ("emergency", ("pee-poo-numb", "no-feel")),
            Story::SelfCare => ("self-care", ("pattern", "stiff")),
            Story::Urgent => ("urgent", ("legs-walk", "foot-drop")),
        };
        let walked = person.check(&[answers]).await?;
        ensure!(walked.stand.level() == level, "{self:?} came to {:?}", walked.stand);
        if self != Story::SelfCare {
            return Ok(walked.questions.len());
        }
        let further = person.see_stretches(&[]).await?;
        person.step_at("[data-stretch=cat-cow] [data-action=open-stretch]").await?;
        Ok(walked.questions.len() + further.questions.len())
    }
}

/// What was recorded of one reader.
#[derive(Debug)]
struct Reader {
    story: Story,
    questions: usize,
    recording: Recording,
}

/// What the page recorded in one engine.
#[derive(Debug)]
struct Watched {
    engine: Engine,
    /// Of those who took the check in its frame.
    closed: Vec<Reader>,
    /// Of those who took it in a frame that is open to the page.
    open: Vec<Reader>,
    /// What can be read there and is no secret: nobody had to answer anything.
    secrets: Secrets,
}

impl Watched {
    async fn new(engine: Engine) -> Result<Self> {
        let mut person = Person::watched(engine).await?;
        let secrets = Secrets::of(&person).await?;
        let mut closed = Vec::new();
        for story in Story::ALL {
            person.come_to(spy::OURS).await.with_context(|| format!("{engine}: {story:?}"))?;
            let questions = story.live(&person).await.with_context(|| format!("{engine}: {story:?}"))?;
            closed.push(Reader { story, questions, recording: person.go_on().await? });
        }
        let mut open = Vec::new();
        for story in [Story::Emergency, Story::SelfCare] {
            person.hands = Hands::Shortcut;
            person.come_to(spy::OPEN).await.with_context(|| format!("{engine}: {story:?}, open"))?;
            let questions = story.live(&person).await.with_context(|| format!("{engine}: {story:?}"))?;
            open.push(Reader { story, questions, recording: person.go_on().await? });
        }
        Ok(Watched { engine, closed, open, secrets })
    }
}

/// The recordings, which are made once for all tests.
async fn watched() -> Result<&'static [Watched]> {
    static ALL: LazyLock<OnceCell<Result<Vec<Watched>>>> = LazyLock::new(OnceCell::new);
    let make = async || {
        let [chromium, firefox, webkit] = Engine::ALL.map(Watched::new);
        let (chromium, firefox, webkit) = tokio::try_join!(chromium, firefox, webkit)?;
        Ok(vec![chromium, firefox, webkit])
    };
    ALL.get_or_init(make).await.as_deref().map_err(|error| anyhow!("{error:#}"))
}

/// A reader of the page that records, who has come to the check and stands in its frame. The first press is one of the mouse: the
/// frame has no focus before.
async fn reader(engine: Engine, page: &str) -> Result<Person<HostSite>> {
    let person = Person::watched(engine).await?;
    person.come_to(page).await?;
    Ok(person)
}
