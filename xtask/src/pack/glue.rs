//! The glue of wasm-bindgen, made fit for a document that has all it needs.

use anyhow::{Context, Result};

/// Where the glue asks from where it was loaded, and what stands after that.
const ORIGIN: [&str; 2] = ["let script_src;", "function __wbg_get_imports("];

/// Where the glue starts the program; this goes on to its end.
const START: &str = "let wasmModule, wasmInstance, wasm;";

/// Our start. That of the glue looks for the Wasm beside it and fetches it: ours is handed the bytes, in a frame without
/// an address of its own (`srcdoc`) the question alone would throw, and a document that asks for nothing has no use for
/// `fetch`. It also takes 890 bytes less by brotli.
const OWN_START: &str = "let wasm;
return async (program) => {
const { instance } = await WebAssembly.instantiate(program, __wbg_get_imports());
wasm = instance.exports;
wasm.__wbindgen_start();
};
})({});
";

/// The glue with our start. `wasm_bindgen(bytes)` is a promise that the program runs.
pub(super) fn prepare(glue: &str) -> Result<String> {
    own_start(glue).context(
        "the glue of this wasm-bindgen is not the one xtask/src/pack/glue.rs knows: see how it defines and starts \
         `wasm_bindgen`",
    )
}

fn own_start(glue: &str) -> Option<String> {
    let [origin, after] = ORIGIN;
    let (open, rest) = glue.split_once(origin)?;
    let (_, rest) = rest.split_once(after)?;
    let (imports, start) = rest.split_once(START)?;
    let known = open.starts_with("let wasm_bindgen = (function(exports) {")
        && start.contains("wasm.__wbindgen_start();\nreturn wasm;")
        && start.contains("return Object.assign(__wbg_init, { initSync }, exports);\n})(");
    known.then(|| [open, after, imports, OWN_START].concat())
}

#[cfg(test)]
mod tests {
    use super::prepare;

    const GLUE: &str = "let wasm_bindgen = (function(exports) {\nlet script_src;\nscript_src = new URL(a);\n\
        function __wbg_get_imports() { return 1; }\nlet wasmModule, wasmInstance, wasm;\n\
        function f() { wasm.__wbindgen_start();\nreturn wasm; }\nfetch(b);\n\
        return Object.assign(__wbg_init, { initSync }, exports);\n})({ __proto__: null });";

    #[test]
    fn the_program_starts_from_what_it_is_handed() {
        let glue = prepare(GLUE).expect("it is known");
        assert!(glue.starts_with(
            "let wasm_bindgen = (function(exports) {\nfunction __wbg_get_imports() { return 1; }\nlet wasm;\n"
        ));
        assert!(!glue.contains("URL") && !glue.contains("fetch"));
    }

    #[test]
    fn other_glue_is_refused() {
        for other in ["export default init;", &GLUE.replace("initSync", "init"), &GLUE.replace("script_src;", "")] {
            assert!(prepare(other).is_err(), "{other}");
        }
    }
}
