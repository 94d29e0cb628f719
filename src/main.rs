//! The program of the document. Natively it only says where to look: the commands are in `xtask`.

#[cfg(target_arch = "wasm32")]
fn main() {
    back_check::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("Back Check runs in a browser. Build and serve it with: cargo xtask serve");
}

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
