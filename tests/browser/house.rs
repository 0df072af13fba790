//! A server, a browser, and the wire between them.

use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU8, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use clap::Parser;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::wd::{Capabilities, WebDriverCompatibleCommand};
use fantoccini::{Client, ClientBuilder, Locator};
use linnet::book::Book;
use linnet::content::{self, Library};
use linnet::server::{App, Options, bind, serve};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, SemaphorePermit, watch};
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep};

/// Nothing in these tests may take longer.
pub const SOON: Duration = Duration::from_secs(20);

pub const SHIFT: char = '\u{e008}';
pub const TAB: char = '\u{e004}';
pub const ENTER: char = '\u{e007}';
pub const ESCAPE: char = '\u{e00c}';

/// As many browsers at once as small machines bear.
static BROWSERS: Semaphore = Semaphore::const_new(2);

/// A server with the content of this repository.
pub struct House {
    pub address: SocketAddr,
    server: JoinHandle<()>,
}

#[derive(Parser)]
struct Serve {
    #[command(flatten)]
    options: Options,
}

impl House {
    pub async fn start() -> Self {
        Self::with("").await
    }

    pub async fn with(flags: &str) -> Self {
        let args = std::iter::once("serve").chain(flags.split_whitespace());
        let app = Arc::new(App::new(Serve::parse_from(args).options, library()).unwrap());
        let public = bind("127.0.0.1:0".parse().unwrap()).unwrap();
        let address = public.local_addr().unwrap();
        let server = tokio::spawn(async move { serve(app, public, None).await.unwrap() });
        Self { address, server }
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    pub fn book() -> Arc<Book> {
        library().current()
    }

    /// Tags of all languages that are served, with their direction.
    pub fn locales() -> Vec<(String, &'static str)> {
        let book = library().current();
        let all = book.locales().map(|(_, edition)| (edition.locale.tag.clone(), edition.locale.dir.as_str()));
        all.collect()
    }
}

impl Drop for House {
    fn drop(&mut self) {
        self.server.abort();
    }
}

fn library() -> Library {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    let load = || {
        let folder = std::env::var_os("LINNET_CONTENT").map(PathBuf::from);
        let (book, findings) = content::load(folder.as_deref()).unwrap();
        Library::new(book.unwrap_or_else(|| panic!("the content has faults: {findings:#?}")))
    };
    LIBRARY.get_or_init(load).clone()
}

/// How a browser is set up.
#[derive(Clone, Copy)]
pub struct Look {
    pub width: u32,
    pub height: u32,
    pub dark: bool,
    pub forced: bool,
    pub scripts: bool,
}

pub const PHONE: Look = Look { width: 360, height: 640, dark: false, forced: false, scripts: true };

pub struct Browser {
    pub client: Client,
    driver: Child,
    profile: PathBuf,
    _turn: SemaphorePermit<'static>,
}

impl Browser {
    /// A browser with an empty profile; none where there is no Chromium on this machine.
    pub async fn open(look: Look) -> Option<Self> {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let profile = std::env::temp_dir().join(format!("linnet-browser-{}-{number}", std::process::id()));
        let firefox = firefox();
        let names = if firefox { ["firefox-esr", "geckodriver"] } else { ["chromium", "chromedriver"] };
        let [Some(program), Some(driver)] = names.map(program) else {
            assert!(
                std::env::var_os("CI").is_none(),
                "chromium and chromedriver are needed: apt install chromium chromium-driver"
            );
            eprintln!(
                "NOT TESTED: {} and {} are not installed (apt install chromium chromium-driver)",
                names[0], names[1]
            );
            return None;
        };
        let turn = BROWSERS.acquire().await.unwrap();
        std::fs::create_dir_all(&profile).unwrap();
        let mut driver =
            Command::new(driver).arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let stdout = driver.stdout.take().unwrap();
        let port = tokio::task::spawn_blocking(move || {
            let mut lines = BufReader::new(stdout).lines().map_while(Result::ok);
            // "... was started successfully on port 1.", "... Listening on 127.0.0.1:1"
            let told = |line: String| {
                let port =
                    line.split_once("successfully on port ").or_else(|| line.split_once("Listening on 127.0.0.1:"))?.1;
                port.trim_end_matches('.').parse::<u16>().ok()
            };
            let port = lines.by_ref().find_map(told).expect("chromedriver tells its port");
            // Read on, so that it never writes into a closed pipe.
            std::thread::spawn(move || lines.for_each(drop));
            port
        });
        let port = port.await.unwrap();
        let client = ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new())
            .capabilities(if firefox { for_firefox(&profile, look) } else { capabilities(&program, &profile, look) })
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .unwrap();
        let browser = Self { client, driver, profile, _turn: turn };
        browser.size(look.width, look.height).await;
        let mut features =
            vec![json!({"name": "prefers-color-scheme", "value": if look.dark { "dark" } else { "light" }})];
        if look.forced {
            features.push(json!({"name": "forced-colors", "value": "active"}));
        }
        browser.cdp("Emulation.setEmulatedMedia", json!({"features": features})).await;
        Some(browser)
    }

    pub async fn size(&self, width: u32, height: u32) {
        if firefox() {
            return self.client.set_window_size(width, height).await.unwrap();
        }
        let metrics = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false});
        self.cdp("Emulation.setDeviceMetricsOverride", metrics).await;
    }

    pub async fn go(&self, url: &str) {
        self.client.goto(url).await.unwrap();
    }

    /// Opens the page and waits until its script has taken over.
    pub async fn go_live(&self, url: &str) {
        self.go(url).await;
        self.until("document.documentElement.classList.contains('live')").await;
    }

    pub async fn js(&self, script: &str) -> Value {
        self.client.execute(script, vec![]).await.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    pub async fn text(&self, script: &str) -> String {
        self.js(script).await.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until an expression is true.
    pub async fn until(&self, condition: &str) {
        let begun = Instant::now();
        let script = format!("return !!({condition})");
        while self.client.execute(&script, vec![]).await.ok() != Some(Value::Bool(true)) {
            assert!(begun.elapsed() < SOON, "never came true: {condition}");
            sleep(Duration::from_millis(25)).await;
        }
    }

    /// Chromium's own protocol; Firefox does without what is asked for there.
    pub async fn cdp(&self, command: &str, parameters: Value) -> Value {
        if firefox() {
            return Value::Null;
        }
        let command = Cdp { command: command.to_owned(), parameters };
        self.client.issue_cmd(command).await.unwrap()
    }

    /// What the browser has complained about since the last look.
    pub async fn complaints(&self) -> Value {
        self.client.issue_cmd(Console).await.unwrap()
    }

    pub async fn click(&self, css: &str) {
        let element = self.client.find(Locator::Css(css)).await.unwrap_or_else(|_| panic!("nothing is {css}"));
        element.click().await.unwrap_or_else(|error| panic!("{css}: {error}"));
    }

    /// Where the talk stands.
    pub async fn node(&self) -> String {
        let body = self.client.find(Locator::Css("body")).await.unwrap();
        body.attr("data-node").await.unwrap().unwrap_or_default()
    }

    /// The ids of the choices.
    pub async fn choices(&self) -> Vec<String> {
        let mut ids = Vec::new();
        for choice in self.client.find_all(Locator::Css("[data-choice]")).await.unwrap() {
            ids.push(choice.attr("data-choice").await.unwrap().unwrap());
        }
        ids
    }

    /// What the last turn says, bubble by bubble.
    pub async fn said(&self) -> Vec<String> {
        let bubbles = Locator::Css(".turn:last-child [data-from=linnet]");
        let mut texts = Vec::new();
        for bubble in self.client.find_all(bubbles).await.unwrap() {
            texts.push(bubble.prop("textContent").await.unwrap().unwrap());
        }
        texts
    }

    /// Presses keys, one after the other.
    pub async fn press(&self, keys: &[char]) {
        let mut actions = KeyActions::new("keys".into());
        for key in keys {
            actions = actions.then(KeyAction::Down { value: *key }).then(KeyAction::Up { value: *key });
        }
        self.client.perform_actions(actions).await.unwrap();
    }

    /// Presses a key while another one is down.
    pub async fn press_with(&self, held: char, key: char) {
        let actions = KeyActions::new("keys".into())
            .then(KeyAction::Down { value: held })
            .then(KeyAction::Down { value: key })
            .then(KeyAction::Up { value: key })
            .then(KeyAction::Up { value: held });
        self.client.perform_actions(actions).await.unwrap();
    }

    /// Keeps a picture for people to look at.
    pub async fn shot(&self, name: &str) {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/output");
        std::fs::create_dir_all(&folder).unwrap();
        let picture = self.client.screenshot().await.unwrap();
        std::fs::write(folder.join(format!("{name}.png")), picture).unwrap();
    }

    /// Looks for a word in everything that the browser has written: the names of the files that hold it.
    pub fn hunt(&self, word: &str) -> Vec<String> {
        let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let mut found = Vec::new();
        let mut folders = vec![self.profile.clone()];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
                let path = entry.path();
                if path.is_dir() {
                    folders.push(path);
                } else if let Ok(bytes) = std::fs::read(&path) {
                    let holds = |part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
                    if holds(word.as_bytes()) || holds(&wide) {
                        found.push(path.strip_prefix(&self.profile).unwrap().display().to_string());
                    }
                }
            }
        }
        found
    }

    /// Ends the browser as a power cut does.
    pub async fn crash(&self) {
        let crash = Cdp { command: "Browser.crash".to_owned(), parameters: json!({}) };
        let _ = tokio::time::timeout(Duration::from_secs(3), self.client.issue_cmd(crash)).await;
    }

    /// Touches the middle of something, as a finger does.
    pub async fn touch(&self, css: &str) {
        self.js(&format!("document.querySelector('{css}').scrollIntoView({{block: 'center'}})")).await;
        let middle = self
            .js(&format!("const b = document.querySelector('{css}').getBoundingClientRect(); return [b.x + b.width / 2, b.y + b.height / 2]"))
            .await;
        let points = json!([{"x": middle[0], "y": middle[1]}]);
        self.cdp("Input.dispatchTouchEvent", json!({"type": "touchStart", "touchPoints": points})).await;
        self.cdp("Input.dispatchTouchEvent", json!({"type": "touchEnd", "touchPoints": []})).await;
    }

    pub async fn close(self) {
        let _ = self.client.clone().close().await;
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.driver.kill();
        let _ = self.driver.wait();
        // The driver takes its browser along only when it is asked politely; a test that failed has not asked.
        for process in std::fs::read_dir("/proc").into_iter().flatten().flatten() {
            let command = std::fs::read_to_string(process.path().join("cmdline")).unwrap_or_default();
            if command.contains(&*self.profile.to_string_lossy()) {
                let _ = Command::new("kill").arg("-9").arg(process.file_name()).stderr(Stdio::null()).status();
            }
        }
        let _ = std::fs::remove_dir_all(&self.profile);
    }
}

/// Whether Firefox is to be driven: for trying by hand those tests that need nothing of Chromium's own (docs/page.md).
pub fn firefox() -> bool {
    std::env::var_os("LINNET_BROWSER").is_some_and(|name| name == "firefox")
}

fn for_firefox(profile: &Path, look: Look) -> Capabilities {
    let preferences = json!({
        "javascript.enabled": look.scripts,
        "ui.systemUsesDarkTheme": i32::from(look.dark),
        "browser.sessionstore.resume_from_crash": true,
        // No test may reach another machine: whatever is elsewhere is asked of a proxy that does not exist.
        "network.proxy.type": 1, "network.proxy.ssl": "127.0.0.1", "network.proxy.ssl_port": 9,
        "network.proxy.http": "127.0.0.1", "network.proxy.http_port": 9,
        "network.proxy.no_proxies_on": "localhost, 127.0.0.1",
    });
    let args = ["-headless", "-profile", &*profile.to_string_lossy()];
    let all = json!({"moz:firefoxOptions": {"args": args, "prefs": preferences}, "pageLoadStrategy": "normal"});
    all.as_object().unwrap().clone()
}

fn program(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file())
}

fn capabilities(chromium: &Path, profile: &Path, look: Look) -> Capabilities {
    let args = [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--hide-scrollbars",
        // No test may reach another machine: whatever is asked for elsewhere does not exist.
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost",
    ];
    let mut args: Vec<String> = args.map(str::to_owned).to_vec();
    args.push(format!("--user-data-dir={}", profile.display()));
    let mut options = json!({"binary": chromium, "args": args});
    if !look.scripts {
        options["prefs"] = json!({"profile.managed_default_content_settings.javascript": 2});
    }
    let all = json!({"goog:chromeOptions": options, "pageLoadStrategy": "normal",
        "goog:loggingPrefs": {"browser": "ALL"}});
    all.as_object().unwrap().clone()
}

/// A command of Chromium's own protocol.
#[derive(Debug)]
struct Cdp {
    command: String,
    parameters: Value,
}

impl WebDriverCompatibleCommand for Cdp {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &url::Url) -> (axum::http::Method, Option<String>) {
        let body = json!({"cmd": self.command, "params": self.parameters});
        (axum::http::Method::POST, Some(body.to_string()))
    }
}

/// What stands in the browser's console.
#[derive(Debug)]
struct Console;

impl WebDriverCompatibleCommand for Console {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/se/log", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &url::Url) -> (axum::http::Method, Option<String>) {
        (axum::http::Method::POST, Some(json!({"type": "browser"}).to_string()))
    }
}

/// A wire that can be cut, between a browser and a house.
pub struct Wire {
    pub address: SocketAddr,
    target: Arc<Mutex<SocketAddr>>,
    mode: Arc<AtomicU8>,
    cut: watch::Sender<u32>,
    task: JoinHandle<()>,
}

const WHOLE: u8 = 0;
const CUT: u8 = 1;
const NO_SOCKETS: u8 = 2;

impl Wire {
    pub async fn to(house: &House) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let mode = Arc::new(AtomicU8::new(WHOLE));
        let (cut, _) = watch::channel(0);
        let target = Arc::new(Mutex::new(house.address));
        let (goal, state, cuts) = (Arc::clone(&target), Arc::clone(&mode), cut.clone());
        let task = tokio::spawn(async move {
            while let Ok((near, _)) = listener.accept().await {
                let mut cut = cuts.subscribe();
                let now = state.load(Ordering::SeqCst);
                let target = *goal.lock().unwrap();
                tokio::spawn(async move {
                    tokio::select! {
                        _ = carry(near, target, now) => {}
                        _ = cut.changed() => {}
                    }
                });
            }
        });
        Self { address, target, mode, cut, task }
    }

    /// From now on connections go to another house.
    pub fn lead_to(&self, house: &House) {
        *self.target.lock().unwrap() = house.address;
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// Breaks every connection, and every new one at once.
    pub fn cut(&self) {
        self.mode.store(CUT, Ordering::SeqCst);
        self.cut.send_modify(|count| *count += 1);
    }

    pub fn mend(&self) {
        self.mode.store(WHOLE, Ordering::SeqCst);
    }

    /// Breaks every connection that asks for a websocket, as some school networks do.
    pub fn without_sockets(&self) {
        self.mode.store(NO_SOCKETS, Ordering::SeqCst);
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn carry(mut near: TcpStream, target: SocketAddr, mode: u8) -> std::io::Result<()> {
    if mode == CUT {
        return Ok(());
    }
    let mut far = TcpStream::connect(target).await?;
    if mode == NO_SOCKETS {
        let mut start = [0; 7];
        near.read_exact(&mut start).await?;
        if &start == b"GET /ws" {
            return Ok(());
        }
        far.write_all(&start).await?;
    }
    copy_bidirectional(&mut near, &mut far).await.map(|_| ())
}
