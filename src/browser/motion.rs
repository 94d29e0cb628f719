//! Lets the picture of a stretch move: sets its strokes anew with each frame of the browser.
//!
//! Promises: asks for a frame only while a picture moves and stands on the page; hidden pages get no frames, so nothing is
//! done there. The moment comes from the browser's timestamps, so that a slow device shows fewer frames and the same move.

use std::cell::{Cell, RefCell};

use gloo::utils::window;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

use crate::app::{Motion, Span};
use crate::figure::{Paint, path, scene_of};

/// What the browser calls for a frame, with its time in milliseconds.
type Frame = Closure<dyn FnMut(f64)>;

thread_local! {
    static MOTION: Cell<Option<Motion>> = const { Cell::new(None) };
    static START: Cell<f64> = const { Cell::new(0.0) };
    static ASKED: Cell<bool> = const { Cell::new(false) };
    static FRAME: RefCell<Option<Frame>> = const { RefCell::new(None) };
}

/// Lets the picture move in this way from now on, or stops it.
pub(super) fn animate(motion: Option<Motion>) {
    // What nobody asked for does not move for those who want less motion.
    let motion = motion.filter(|motion| motion.span.is_none() || !super::still());
    let before = MOTION.replace(motion);
    let anew =
        before.is_none_or(|before| motion.is_some_and(|now| (before.span, before.stretch) != (now.span, now.stretch)));
    if anew && motion.is_some() {
        START.set(-1.0);
        FRAME.with_borrow_mut(|it| {
            it.get_or_insert_with(|| Closure::new(frame));
        });
        ask();
    }
}

/// Asks the browser for the next frame, once: a move that is stopped and shown again within a frame has asked already.
fn ask() {
    if ASKED.replace(true) {
        return;
    }
    FRAME.with_borrow(|it| {
        if let Some(closure) = it {
            let _ = window().request_animation_frame(closure.as_ref().unchecked_ref());
        }
    });
}

/// Draws a frame, at this time in milliseconds.
fn frame(now: f64) {
    ASKED.set(false);
    let Some(Motion { stretch, variant, look, span }) = MOTION.get() else { return };
    let Some(svg) = super::root().and_then(|root| root.query_selector("svg.moving").ok().flatten()) else {
        MOTION.set(None);
        return;
    };
    if START.get() < 0.0 {
        START.set(now);
    }
    let scene = scene_of(stretch, variant);
    let passed = (now - START.get()) as f32;
    let (seconds, over) = match span {
        None => (passed / 1000.0, false),
        Some(Span { from, to, ms }) => {
            let over = passed >= ms || from == to;
            (if over { to } else { from + (to - from) * passed / ms }, over)
        }
    };
    let mut shapes = scene.frame(seconds, look.other_side, scene.camera.turned(look.turned)).into_iter();
    let mut stroke = svg.first_element_child();
    while let Some(element) = stroke {
        let (class, line) = shapes.next().map_or(("", String::new()), |shape| {
            (shape.paint.class(), path(&shape.outlines, shape.paint != Paint::Arrow))
        });
        let _ = element.set_attribute("class", class);
        let _ = element.set_attribute("d", &line);
        stroke = element.next_element_sibling();
    }
    if over {
        MOTION.set(None);
    } else {
        ask();
    }
}
