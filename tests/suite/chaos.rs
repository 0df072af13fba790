//! What goes wrong around a service: it is killed, ended, given other content, left without file descriptors. No child
//! loses her place.

use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::time::{Duration, Instant};

use linnet::book::Book;
use linnet::content::{self, Library};
use linnet::source::Source;
use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio::time::sleep;

use crate::town::{Child, KEY, SOON, Town, ask};

const CHILDREN: usize = 500;

/// The program itself, as an operator runs it.
struct Server {
    process: std::process::Child,
    address: SocketAddr,
    admin: SocketAddr,
}

impl Server {
    fn start(command: &mut Command) -> Self {
        let flags = ["--listen", "127.0.0.1:0", "--admin", "127.0.0.1:0", "--per-address", "5000"];
        let mut process =
            command.args(flags).env("LINNET_KEYS", KEY).env("NO_COLOR", "1").stderr(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(process.stderr.take().unwrap()).lines().map(Result::unwrap);
        let serving = lines.find(|line| line.contains("admin=")).unwrap();
        // Read on, or the log would fill up.
        std::thread::spawn(move || lines.for_each(drop));
        let field = |name: &str| serving.split_whitespace().find_map(|part| part.strip_prefix(name)).unwrap();
        let (address, admin) = (field("address=").parse().unwrap(), field("admin=").parse().unwrap());
        Self { process, address, admin }
    }

    fn serve() -> Self {
        Self::start(Command::new(env!("CARGO_BIN_EXE_linnet")).arg("serve"))
    }

    fn signal(&self, signal: Signal) {
        let pid = Pid::from_raw(i32::try_from(self.process.id()).unwrap()).unwrap();
        kill_process(pid, signal).unwrap();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Children who stand in different places: each a different number of steps down the same way.
async fn crowd(address: SocketAddr) -> Vec<Child> {
    let mut children = Vec::new();
    for number in 0..CHILDREN {
        let mut child = Child::connect(address, &[]).await.unwrap();
        let age = if number % 2 == 0 { "7-12" } else { "13-17" };
        let locale = ["en", "fr", "ar"][number % 3];
        child.asks(json!({"type": "start", "locale": locale, "age": age})).await;
        for step in 0..number % 4 {
            let choices = child.turn["choices"].as_array().unwrap();
            let choice = choices[(number + step) % choices.len()]["id"].as_str().unwrap().to_owned();
            child.chooses(&choice).await;
        }
        children.push(child);
    }
    children
}

#[tokio::test]
async fn after_a_kill_every_conversation_goes_on_where_it_was() {
    let server = Server::serve();
    let children = crowd(server.address).await;
    server.signal(Signal::KILL);
    drop(server);
    let server = Server::serve();
    for before in children {
        let mut again = Child::connect(server.address, &[]).await.unwrap();
        let turn = again.asks(json!({"type": "resume", "state": before.turn["state"]})).await;
        for part in ["node", "say", "choices", "locale", "helplines"] {
            assert_eq!(turn[part], before.turn[part]);
        }
    }
}

#[tokio::test]
async fn an_ending_server_loses_no_turn() {
    let (here, there) = (Server::serve(), Server::serve());
    let children = crowd(here.address).await;
    let next = there.address;
    let talking: Vec<_> =
        children.into_iter().map(|child| tokio::spawn(async move { forty_turns(child, next).await })).collect();
    sleep(Duration::from_millis(100)).await;
    here.signal(Signal::TERM);
    let mut moved = 0;
    for talk in talking {
        moved += usize::from(talk.await.unwrap());
    }
    assert!(moved > 0, "the signal came too late to try anything");
}

/// Goes forward and back again and again; each turn must be the one that is due. Says whether she had to go on elsewhere.
async fn forty_turns(mut child: Child, next: SocketAddr) -> bool {
    let home = child.turn.clone();
    let choice = home["choices"][0]["id"].clone();
    let mut moved = false;
    for number in 0..40 {
        let message = if number % 2 == 0 { json!({"type": "choose", "id": choice}) } else { json!({"type": "back"}) };
        let mut answer = child.tries(&message).await;
        if answer.as_ref().is_none_or(|answer| answer["type"] == "error") {
            // As the page does: the same state elsewhere, then the same message again.
            let state = child.turn["state"].clone();
            child = Child::connect(next, &[]).await.unwrap();
            assert_eq!(child.asks(json!({"type": "resume", "state": state})).await["type"], "turn");
            answer = child.tries(&message).await;
            moved = true;
        }
        let answer = answer.unwrap();
        assert_eq!(answer["type"], "turn", "{answer}");
        if number % 2 == 1 {
            assert_eq!(answer["node"], home["node"]);
        }
        child.turn = answer;
        sleep(Duration::from_millis(20)).await;
    }
    moved
}

#[tokio::test]
async fn a_hundred_changes_of_content_under_load_disturb_nobody() {
    let (before, after) = (book(""), book(" Changed."));
    let wanted: Vec<Value> = [&before, &after].into_iter().map(|book| first_words(book)).collect();
    assert_ne!(wanted[0], wanted[1]);
    let library = Library::new(Book::compile(sources("")).0.unwrap());
    let town = Town::serving("--rate 100000 --burst 100000", library.clone()).await;
    let done = Arc::new(AtomicBool::new(false));
    let mut talking = Vec::new();
    for _ in 0..20 {
        let (done, wanted) = (Arc::clone(&done), wanted.clone());
        let mut child = town.stranger().await;
        talking.push(tokio::spawn(async move {
            let mut seen = [0; 2];
            while !done.load(Relaxed) {
                let turn = child.asks(json!({"type": "start", "locale": "en"})).await;
                let which = wanted.iter().position(|say| *say == turn["say"]);
                seen[which.unwrap_or_else(|| panic!("neither the old nor the new words: {turn}"))] += 1;
                let back = child.asks(json!({"type": "resume", "state": turn["state"]})).await;
                assert_eq!(back["node"], turn["node"]);
            }
            seen
        }));
    }
    for number in 0..100 {
        library.replace(Arc::clone(if number % 2 == 0 { &after } else { &before }));
        sleep(Duration::from_millis(10)).await;
    }
    done.store(true, Relaxed);
    for talk in talking {
        let seen = talk.await.unwrap();
        assert!(seen.iter().all(|times| *times > 0), "{seen:?}");
    }
}

/// The content of this repository, with something added to the first words.
fn sources(added: &str) -> Vec<Source> {
    let (mut sources, _) = content::read(None).unwrap();
    let welcome = sources.iter_mut().find(|file| file.path == "locales/en/welcome.ftl").unwrap();
    let at = welcome.text.find("\nwelcome_start =").unwrap() + 1;
    let end = at + welcome.text[at..].find("\n    .").unwrap();
    welcome.text.insert_str(end, added);
    sources
}

fn book(added: &str) -> Arc<Book> {
    Arc::new(Book::compile(sources(added)).0.unwrap())
}

fn first_words(book: &Book) -> Value {
    use linnet::dialogue::{Input, Opening, State, step};
    let state = State::new(book, Opening { locale: Some("en"), ..Opening::default() });
    json!(step(book, &state, Input::Start, None).unwrap().1.say)
}

#[tokio::test]
async fn a_saved_file_is_served_and_a_broken_one_is_not() {
    let folder = std::env::temp_dir().join(format!("linnet-chaos-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for part in ["flows", "locales"] {
        copy(&root.join(part), &folder.join(part));
    }
    let server = Server::start(Command::new(env!("CARGO_BIN_EXE_linnet")).arg("serve").arg("--content").arg(&folder));
    let digest = async || ask(server.address, "GET /script HTTP/1.1\r\nHost: l\r\nConnection: close\r\n\r\n").await;
    let first = async || digest().await.body.lines().next().unwrap().to_owned();
    let before = first().await;
    let file = folder.join("locales/en/welcome.ftl");
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, format!("{text}\n# A remark.\n")).unwrap();
    eventually(async || first().await != before).await;
    let after = first().await;
    std::fs::write(folder.join("flows/welcome.toml"), "[flow").unwrap();
    sleep(Duration::from_secs(3)).await;
    assert_eq!(first().await, after);
    std::fs::remove_dir_all(&folder).unwrap();
}

fn copy(from: &Path, to: &PathBuf) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            std::fs::copy(entry.path(), to).unwrap();
        }
    }
}

#[tokio::test]
async fn without_file_descriptors_those_who_are_in_go_on_and_later_all_come_in() {
    let program = env!("CARGO_BIN_EXE_linnet");
    let server =
        Server::start(Command::new("sh").args(["-c", &format!("ulimit -n 40; exec {program} serve \"$@\""), "sh"]));
    let mut child = Child::connect(server.address, &[]).await.unwrap();
    child.asks(json!({"type": "start", "locale": "en"})).await;
    let mut many = Vec::new();
    for _ in 0..80 {
        many.push(TcpStream::connect(server.address).await.unwrap());
    }
    // Time for at least ten refused tries, the first number that the metrics tell.
    sleep(Duration::from_secs(1)).await;
    assert_eq!(child.asks(json!({"type": "help"})).await["type"], "turn");
    drop(many);
    eventually(async || Child::connect(server.address, &[]).await.is_ok()).await;
    let metrics = "GET /metrics HTTP/1.1\r\nHost: l\r\nConnection: close\r\n\r\n";
    let told = ask(server.admin, metrics).await.body;
    let line = told.lines().find(|line| line.starts_with("linnet_out_of_descriptors_total")).unwrap();
    assert!(!line.ends_with(" 0"), "{line}");
}

async fn eventually(mut is: impl AsyncFnMut() -> bool) {
    let started = Instant::now();
    while !is().await {
        assert!(started.elapsed() < SOON, "it never came about");
        sleep(Duration::from_millis(50)).await;
    }
}
