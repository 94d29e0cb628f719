//! Drives the built document in real browsers, as a person would.
//!
//! Promises: every test has a browser, a profile and servers of its own, and ends them; whatever is waited for is a condition
//! and never a time; a press is a real press of the mouse or of a key, which what lies in the way would catch.
//!
//! Knows the product only from outside: the document in `dist/` (or in the folder that `BACK_CHECK_DIST` names) and the names
//! that it promises in the DOM (`ARCHITECTURE.md`). The ids of questions and options are those of the clinical content. The
//! tests take the words they look for from the catalogue, so that a better word breaks none of them.
//!
//! | module | holds |
//! |---|---|
//! | [`engine`] | Chromium, Firefox and WebKit with their drivers, one of each for every session |
//! | [`browser`] | a page or a frame in one of them: scripts, conditions, the console |
//! | [`server`] | a server on loopback that counts what is asked of it and can hold the rest of a page back |
//! | [`document`] | the document as it was built, and damaged ones |
//! | [`site`] | the doors: visited, framed by a page of another origin, opened as a file |
//! | [`published`] | the whole folder on a server, in one version after another, and what a visit leaves in the browser |
//! | [`host`], [`files`] | pages of somebody else with the check in them; a folder as it is served |
//! | [`hosts`], [`sanitisers`] | pages that the check has to survive, and what editors leave of what is pasted |
//! | [`person`] | who opens a door, reads the screen, presses, answers, and looks where focus is |
//! | [`hands`] | how: by mouse, or by keyboard alone |
//! | [`walk`] | whole walks, from answers that harm no one |
//! | [`own_clock`] | a clock that goes when the test says so |
//! | [`guided`] | a guided session, as one who looks at it sees it |
//! | [`kept`] | what a browser keeps for a person |
//! | [`tour`] | a way past every screen there is |
//! | [`settings`] | what a person sets in the browser or the system: sizes, colours, motion, slow machines, no scripts |
//! | [`axe`], [`layout`], [`privacy`] | what is looked at on any screen |
//! | [`lighthouse`] | what Lighthouse looks at |
//!
//! `cargo test -p browser-tests` runs all tests, as many at a time as there are cores. Besides, `shots` makes pictures of the
//! screens, `bench` measures, and `lighthouse` writes down what Lighthouse says.

pub mod axe;
pub mod browser;
pub mod document;
pub mod engine;
pub mod files;
pub mod guided;
pub mod hands;
pub mod host;
pub mod hosts;
pub mod kept;
pub mod layout;
pub mod lighthouse;
pub mod own_clock;
pub mod person;
pub mod privacy;
pub mod published;
pub mod sanitisers;
pub mod server;
pub mod settings;
pub mod site;
pub mod spy;
pub mod tour;
pub mod walk;

pub use browser::Browser;
pub use document::Document;
pub use engine::Engine;
pub use hands::Hands;
pub use host::HostSite;
pub use person::{Person, Stand};
pub use published::Published;
pub use site::{Door, Site};
