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
mod pictures;
mod pop;
mod privacy;
mod trouble;
mod walks;
mod words;
