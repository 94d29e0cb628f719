//! What a person meets in a browser. One program for all of it, so that the tests share the cores and not a linker.

mod accessibility;
mod clock;
mod doors;
mod emergency;
mod first_screen;
mod keyboard;
mod layout;
mod odd_addresses;
mod privacy;
mod trouble;
mod walks;
mod words;
