//! The glue of wasm-bindgen, made fit for a document that has no address.

use anyhow::{Result, ensure};

/// The glue asks where it came from, to find the Wasm beside it. Ours is handed the bytes, and in a frame without an
/// address of its own (`srcdoc`) the question alone would throw.
const ORIGIN: &str = "new URL(document.currentScript.src, location.href).toString()";

/// The glue without its question.
pub(super) fn prepare(glue: &str) -> Result<String> {
    ensure!(
        glue.contains(ORIGIN) && glue.starts_with("let wasm_bindgen"),
        "the glue of this wasm-bindgen is not the one xtask/src/pack/glue.rs knows: see what it does with \
         `document.currentScript`, and that it defines `wasm_bindgen`"
    );
    Ok(glue.replace(ORIGIN, "undefined"))
}

#[cfg(test)]
mod tests {
    use super::{ORIGIN, prepare};

    #[test]
    fn the_question_is_gone_and_other_glue_is_refused() {
        let glue = prepare(&format!("let wasm_bindgen = ({ORIGIN});")).expect("it is known");
        assert_eq!(glue, "let wasm_bindgen = (undefined);");
        assert!(prepare("export default init;").is_err());
    }
}
