//! A server on loopback.
//!
//! Promises: says what was asked for, in order; can keep the rest of a page until it is released, or lose it; can put another page
//! in the place of one, and be out of reach for a while; ends when it is dropped.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

use anyhow::{Context, Result};

/// What stands at a path.
#[derive(Clone, Debug)]
pub struct Page {
    /// Its media type.
    pub media_type: &'static str,
    /// How the body is encoded, as in `Content-Encoding`.
    pub encoding: Option<&'static str>,
    /// What else its head says, as in `("Content-Security-Policy", "default-src 'self'")`.
    pub headers: Vec<(&'static str, String)>,
    /// The bytes.
    pub body: Vec<u8>,
    /// Send this many bytes, and keep the rest until the server is told to go on, or to break off.
    pub held_at: Option<usize>,
}

/// Pages, and the paths at which they stand.
pub type Pages = Vec<(String, Page)>;

impl Page {
    /// An HTML page.
    #[must_use]
    pub fn html(body: impl Into<Vec<u8>>) -> Self {
        Page::of("text/html; charset=utf-8", body)
    }

    /// A file of a media type.
    #[must_use]
    pub fn of(media_type: &'static str, body: impl Into<Vec<u8>>) -> Self {
        Page { media_type, encoding: None, headers: Vec::new(), body: body.into(), held_at: None }
    }

    /// The same page, with one more line in its head.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }
}

/// What a browser asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// The path, without its query.
    pub path: String,
    /// The lines of its head, as they came: `Referer: http://...`.
    pub head: Vec<String>,
}

impl Request {
    /// The value of a line of its head.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let named = |line: &&String| line.split(':').next().is_some_and(|it| it.eq_ignore_ascii_case(name));
        self.head.iter().find(named).and_then(|line| line.split_once(':')).map(|(_, value)| value.trim())
    }
}

/// A server with a few pages.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    pages: Mutex<HashMap<String, Page>>,
    away: AtomicBool,
    asked: Mutex<Vec<Request>>,
    rest: Mutex<Rest>,
    ended: AtomicBool,
    changed: Condvar,
}

/// What becomes of the rest of a page that is held.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Rest {
    #[default]
    Held,
    Released,
    Lost,
}

impl Server {
    /// Serves pages by their paths, on a free port.
    ///
    /// # Errors
    /// If there is no free port.
    pub fn start(pages: impl IntoIterator<Item = (String, Page)>) -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").context("no free port on loopback")?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared {
            pages: Mutex::new(pages.into_iter().collect()),
            away: AtomicBool::new(false),
            asked: Mutex::default(),
            rest: Mutex::default(),
            ended: AtomicBool::new(false),
            changed: Condvar::new(),
        });
        let serving = Arc::clone(&shared);
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                if serving.ended.load(Ordering::Relaxed) {
                    return;
                }
                let shared = Arc::clone(&serving);
                // A browser that hangs up is no concern of the server.
                thread::spawn(move || drop(answer(&shared, stream)));
            }
        });
        Ok(Server { address, shared })
    }

    /// The origin, as in `http://127.0.0.1:41234`.
    #[must_use]
    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The paths asked for so far, in order, without their queries.
    #[must_use]
    pub fn asked(&self) -> Vec<String> {
        lock(&self.shared.asked).iter().map(|request| request.path.clone()).collect()
    }

    /// The requests so far, in order, with their heads.
    #[must_use]
    pub fn requests(&self) -> Vec<Request> {
        lock(&self.shared.asked).clone()
    }

    /// Sends the rest of every page that is held, now and from now on.
    pub fn release(&self) {
        self.decide(Rest::Released);
    }

    /// Breaks off every page that is held: the rest never comes.
    pub fn break_off(&self) {
        self.decide(Rest::Lost);
    }

    /// Puts pages at their paths, in the place of those that stood there.
    pub fn put(&self, pages: impl IntoIterator<Item = (String, Page)>) {
        lock(&self.shared.pages).extend(pages);
    }

    /// From now on nobody gets an answer, nor is heard, as if there were no network; or they do again.
    pub fn be_away(&self, away: bool) {
        self.shared.away.store(away, Ordering::Relaxed);
    }

    fn decide(&self, rest: Rest) {
        *lock(&self.shared.rest) = rest;
        self.shared.changed.notify_all();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.ended.store(true, Ordering::Relaxed);
        self.break_off();
        // Wakes the thread that waits for the next visitor.
        drop(TcpStream::connect(self.address));
    }
}

fn answer(shared: &Shared, mut stream: TcpStream) -> std::io::Result<()> {
    let Some(request) = request(&stream)? else { return Ok(()) };
    if shared.away.load(Ordering::Relaxed) {
        return Ok(());
    }
    let page = lock(&shared.pages).get(&request.path).cloned();
    lock(&shared.asked).push(request);
    let Some(page) = page else {
        return stream.write_all(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    };
    let encoding = page.encoding.map(|it| format!("Content-Encoding: {it}\r\n")).unwrap_or_default();
    let further: String = page.headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let head = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: {}\r\n{encoding}{further}Content-Length: {}\r\nCache-Control: no-store\r\n\
         Connection: close\r\n\r\n",
        page.media_type,
        page.body.len()
    );
    stream.write_all(head.as_bytes())?;
    let (beginning, rest) = page.body.split_at(page.held_at.unwrap_or(page.body.len()));
    stream.write_all(beginning)?;
    stream.flush()?;
    if page.held_at.is_some() && !is_released(shared) {
        return Ok(());
    }
    stream.write_all(rest)
}

/// Waits until it is said what becomes of the rest.
fn is_released(shared: &Shared) -> bool {
    let wait = shared.changed.wait_while(lock(&shared.rest), |rest| *rest == Rest::Held);
    *wait.unwrap_or_else(PoisonError::into_inner) == Rest::Released
}

/// A request, read to the end of its head. `None` if the browser only opened a connection, as it does in advance.
fn request(stream: &TcpStream) -> std::io::Result<Option<Request>> {
    let mut lines = BufReader::new(stream).lines();
    let Some(first) = lines.next().transpose()? else { return Ok(None) };
    let mut head = Vec::new();
    for line in lines {
        let line = line?;
        if line.is_empty() {
            break;
        }
        head.push(line);
    }
    let target = first.split(' ').nth(1).unwrap_or_default();
    Ok(Some(Request { path: target.split('?').next().unwrap_or_default().to_owned(), head }))
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::TcpStream;

    use super::{Page, Server};

    #[test]
    fn a_held_page_sends_its_rest_when_released() {
        let page = Page { held_at: Some(5), ..Page::html("firstrest") };
        let server = Server::start([("/".to_owned(), page)]).expect("it starts");
        let mut stream = TcpStream::connect(server.address).expect("it listens");
        stream.write_all(b"GET /?query HTTP/1.1\r\n\r\n").expect("it reads");
        let mut seen = Vec::new();
        let mut byte = [0];
        while !seen.ends_with(b"first") {
            stream.read_exact(&mut byte).expect("the beginning comes");
            seen.extend(byte);
        }
        stream.set_nonblocking(true).expect("a socket can");
        assert!(stream.read(&mut byte).is_err(), "the rest is not there");
        stream.set_nonblocking(false).expect("a socket can");
        server.release();
        let mut rest = String::new();
        stream.read_to_string(&mut rest).expect("the rest comes");
        assert_eq!(rest, "rest");
        assert_eq!(server.asked(), ["/"]);
    }

    #[test]
    fn a_head_says_what_the_page_wants_and_what_was_asked_is_kept() {
        let page = Page::html("a").with("Content-Security-Policy", "default-src 'self'");
        let server = Server::start([("/a".to_owned(), page)]).expect("it starts");
        let mut stream = TcpStream::connect(server.address).expect("it listens");
        stream.write_all(b"GET /a?b HTTP/1.1\r\nReferer: http://c/\r\n\r\n").expect("it reads");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("it answers");
        assert!(answer.contains("\r\nContent-Security-Policy: default-src 'self'\r\n"), "{answer}");
        let requests = server.requests();
        assert_eq!((requests[0].path.as_str(), requests[0].header("referer")), ("/a", Some("http://c/")));
    }

    #[test]
    fn one_that_is_away_says_nothing_and_hears_nothing() {
        let server = Server::start([("/".to_owned(), Page::html("a"))]).expect("it starts");
        let ask = || {
            let mut stream = TcpStream::connect(server.address).expect("it listens");
            stream.write_all(b"GET / HTTP/1.1\r\n\r\n").expect("it reads");
            let mut answer = String::new();
            stream.read_to_string(&mut answer).map(|_| answer.lines().last().unwrap_or_default().to_owned())
        };
        server.be_away(true);
        assert_eq!(ask().unwrap_or_default(), "");
        assert!(server.asked().is_empty());
        server.be_away(false);
        server.put([("/".to_owned(), Page::html("b"))]);
        assert_eq!(ask().expect("it answers"), "b");
    }
}
