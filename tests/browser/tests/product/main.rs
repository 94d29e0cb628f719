//! What a person meets in a browser. One program for all of it, so that the tests share the cores and not a linker.

mod accessibility;
mod back_map;
mod clock;
mod doors;
mod emergency;
mod first_screen;
mod keyboard;
mod layout;
mod moving;
mod odd_addresses;
mod other_browsers;
mod pictures;
mod pop;
mod pop_clock;
mod privacy;
mod session;
mod session_cues;
mod session_figure;
mod session_keys;
mod session_pauses;
mod session_plan;
mod session_wrong;
mod trouble;
mod walks;
mod words;
