//! `linnet preview`: a local page that follows the files as they are saved.
//!
//! **Invariant:** only a reader on this machine sees it: it listens on the loopback address and nowhere else.

mod page;

use std::collections::HashMap;
use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{Query, State};
use axum::response::Html;
use axum::routing::get;
use clap::Args;
use tokio::sync::watch;

use super::check::language;
use super::inspect::{Depth, Seen, inspect};
use crate::book::Book;
use crate::finding::Finding;
use crate::wording::Wording;
use crate::{content, finding};

/// How often the folder is looked at.
const LOOK_EVERY: Duration = Duration::from_millis(40);
/// How long a page waits for a change before it asks again.
const WAIT: Duration = Duration::from_secs(25);

/// Shows the conversation, every text beside the English and every fault, and follows the files as they are saved.
#[derive(Args)]
#[command(
    after_help = "Example:\n  linnet preview --content . --lang fr\n\nOpen http://127.0.0.1:8090/ in a browser; Ctrl-C ends it."
)]
pub struct Preview {
    /// Folder that holds flows/ and locales/
    #[arg(long, value_name = "DIR", env = "LINNET_CONTENT", default_value = ".")]
    content: PathBuf,
    /// Where the page is, on this machine; the conversation itself is at the port after it
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8090")]
    listen: SocketAddr,
    /// Language of the findings; the terminal's own where it is not given
    #[arg(long)]
    lang: Option<String>,
}

/// What the page shows: the last book without errors, and what is to be said of the files as they are now.
struct View {
    number: u64,
    book: Option<Arc<Book>>,
    findings: Vec<Finding>,
}

type Views = watch::Receiver<Arc<View>>;

/// Ends with the preview.
struct Served(Child);

impl Drop for Served {
    fn drop(&mut self) {
        // It may have ended by itself, by the same Ctrl-C.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Preview {
    /// Serves the page until Ctrl-C.
    pub fn run(self) -> io::Result<ExitCode> {
        if !self.listen.ip().is_loopback() {
            eprintln!("linnet: a preview is for this machine only: --listen 127.0.0.1:8090");
            return Ok(ExitCode::from(2));
        }
        let Some(port) = self.listen.port().checked_add(1).filter(|port| *port > 1) else {
            eprintln!("linnet: --listen needs a port, such as 127.0.0.1:8090");
            return Ok(ExitCode::from(2));
        };
        let lang = language(self.lang.as_deref());
        let mut seen = Seen::default();
        let first = look(&self.content, &lang, 1, None, &mut seen)?;
        tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?
            .block_on(self.serve(first, seen, lang, port))
    }

    async fn serve(self, first: View, seen: Seen, lang: String, port: u16) -> io::Result<ExitCode> {
        let chat = SocketAddr::new(self.listen.ip(), port);
        let listener = tokio::net::TcpListener::bind(self.listen).await?;
        let mut command = Command::new(std::env::current_exe()?);
        command.arg("serve").arg("--listen").arg(chat.to_string()).arg("--content").arg(&self.content);
        command.arg("--origins").arg(format!("http://{}", self.listen)).env("LINNET_LOG", "error");
        let served = Served(command.spawn()?);
        let (send, views) = watch::channel(Arc::new(first));
        let folder = self.content.clone();
        // Reading and compiling takes longer than a page may wait for an answer.
        std::thread::spawn(move || follow(&folder, &lang, seen, &send));
        let frame = page::frame(&chat.to_string()).into_string();
        let app = Router::new()
            .route("/", get(move || std::future::ready(Html(frame))))
            .route("/texts", get(texts))
            .route("/wait", get(wait))
            .with_state(views);
        println!("http://{}/", self.listen);
        tokio::select! {
            served = axum::serve(listener, app).into_future() => served?,
            () = ended() => {}
        }
        drop(served);
        Ok(ExitCode::SUCCESS)
    }
}

/// Waits until somebody ends the preview, by hand or through the system: the conversation it started must end with it.
async fn ended() {
    #[cfg(unix)]
    if let Ok(mut terminate) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        tokio::select! {
            _ = tokio::signal::ctrl_c() => {}
            _ = terminate.recv() => {}
        }
        return;
    }
    let _ = tokio::signal::ctrl_c().await;
}

async fn texts(State(views): State<Views>, Query(asked): Query<HashMap<String, String>>) -> Html<String> {
    let view = views.borrow().clone();
    Html(page::texts(&view, asked.get("locale").map(String::as_str)).into_string())
}

/// Answers as soon as there is something newer than what the page has, or with the same number after a while.
async fn wait(State(mut views): State<Views>, Query(asked): Query<HashMap<String, String>>) -> String {
    let has = asked.get("has").and_then(|has| has.parse::<u64>().ok()).unwrap_or_default();
    let newer = views.wait_for(|view| view.number > has);
    match tokio::time::timeout(WAIT, newer).await {
        Ok(Ok(view)) => view.number.to_string(),
        Ok(Err(_)) | Err(_) => has.to_string(),
    }
}

/// Looks at the folder again and again, and shows what changed. Ends with the page.
fn follow(folder: &Path, lang: &str, mut seen: Seen, send: &watch::Sender<Arc<View>>) {
    let mut known = content::stamp(folder);
    loop {
        std::thread::sleep(LOOK_EVERY);
        let now = content::stamp(folder);
        if now == known {
            continue;
        }
        known = now;
        let last = send.borrow().clone();
        if let Ok(view) = look(folder, lang, last.number + 1, last.book.clone(), &mut seen)
            && send.send(Arc::new(view)).is_err()
        {
            return;
        }
    }
}

/// The files as they are now. A folder with errors shows the last book without, and the errors.
fn look(folder: &Path, lang: &str, number: u64, last: Option<Arc<Book>>, seen: &mut Seen) -> io::Result<View> {
    let (sources, mut findings) = content::read(Some(folder))?;
    let (book, found) = inspect(sources, Depth::Files, seen);
    findings.extend(found);
    Wording::of(lang).tell(&mut findings);
    finding::sort(&mut findings);
    Ok(View { number, book: book.map(Arc::new).or(last), findings })
}
