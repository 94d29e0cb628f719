//! The content security policy of a document.
//!
//! Promises: only the scripts and styles given run, and nothing is ever asked of the network, save by the browser for the
//! manifest and the service worker of the visited page.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

/// The policy that lets exactly these inline scripts and styles through.
pub(super) fn policy(scripts: &[&str], styles: &[&str]) -> String {
    [
        "default-src 'none'".to_owned(),
        format!("script-src {} 'wasm-unsafe-eval'", hashes(scripts)),
        format!("style-src {}", hashes(styles)),
        "img-src data:".to_owned(),
        // `default-src` says this already; it is what a reader looks for.
        "connect-src 'none'".to_owned(),
        "manifest-src 'self'".to_owned(),
        "worker-src 'self'".to_owned(),
        "base-uri 'none'".to_owned(),
        "form-action 'none'".to_owned(),
    ]
    .join("; ")
}

pub(super) fn hashes(texts: &[&str]) -> String {
    texts.iter().map(|text| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)))).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{hashes, policy};

    #[test]
    fn a_hash_is_that_of_the_standard() {
        // The example of the Content Security Policy specification.
        assert_eq!(hashes(&["alert('Hello, world.');"]), "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
    }

    #[test]
    fn nothing_may_be_asked_of_the_network() {
        let policy = policy(&["a", "b"], &["c"]);
        assert!(policy.starts_with("default-src 'none'; script-src 'sha256-"));
        assert_eq!(policy.matches("'sha256-").count(), 3);
        assert!(policy.contains("connect-src 'none'") && !policy.contains("unsafe-inline") && !policy.contains("http"));
    }
}
