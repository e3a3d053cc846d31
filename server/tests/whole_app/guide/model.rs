//! A model of two who type at once: random edits, connections that break off, messages that come late and in another order between the two,
//! servers that are started anew. Whatever happens, nothing that was acknowledged is lost, both sides end with what the database has, and
//! no word of the person's is written over by a practitioner who did not see it.

use std::collections::{BTreeMap, VecDeque};

use app::guide::protocol::{Decision, Level, Parts, Said, Side, Told, Why};
use jiff::SignedDuration;
use server::dossier::Dossier;
use server::guide::{GuideLimits, Room};
use server::storage::Author;

use super::live::Live;
use super::{Pair, standing};
use crate::person::App;
use crate::robot::tags;

/// A generator of numbers that are the same each time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % end
    }

    fn one_in(&mut self, many: usize) -> bool {
        self.below(many) == 0
    }
}

/// What a side believes of a question.
#[derive(Debug, Clone, Default, PartialEq)]
struct Known {
    version: u32,
    parts: Parts,
}

/// One side's browser, as its script behaves.
struct Browser {
    side: Side,
    known: BTreeMap<String, Known>,
    live: Option<Live>,
    last_seq: u64,
    /// Said, and not yet with the server.
    outbox: VecDeque<Said>,
    /// Committed, and not acknowledged: by name.
    under_way: BTreeMap<u32, (String, u32, Parts)>,
    /// All that was committed, acknowledged or not: where, over which version, what.
    said: Vec<Promise>,
    proposals: BTreeMap<u32, String>,
    next_op: u32,
    /// The page is to be fetched.
    is_stale: bool,
}

/// What was promised: at this path, this version says these parts.
type Promise = (String, u32, Parts);

struct World {
    app: Option<App>,
    pair: Option<Pair>,
    room: std::sync::Arc<Room>,
    paths: Vec<String>,
    sides: [Browser; 2],
    promises: Vec<Promise>,
    chance: Chance,
    words: u32,
}

fn sorted(mut parts: Parts) -> Parts {
    parts.retain(|(_, text)| !text.is_empty());
    parts.sort();
    parts
}

impl Browser {
    fn new(side: Side) -> Self {
        let (known, under_way, proposals) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        let (outbox, said) = (VecDeque::new(), Vec::new());
        let (live, last_seq, next_op) = (None, 0, 1);
        let is_stale = true;
        Self { side, known, live, last_seq, outbox, under_way, said, proposals, next_op, is_stale }
    }

    /// A message of the server's.
    fn hear(&mut self, told: Told, promises: &mut Vec<Promise>) {
        match told {
            Told::Answer { path, version, parts, .. } => self.note(&path, version, parts),
            Told::Kept { op, version, .. } => {
                let Some((path, _, parts)) = self.under_way.remove(&op) else { return };
                promises.push((path.clone(), version, sorted(parts.clone())));
                self.note(&path, version, parts);
            }
            Told::TwoAnswers { op, path, theirs } => {
                let Some((_, _, parts)) = self.under_way.remove(&op) else { return };
                self.note(&path, theirs.version, theirs.parts);
                // She chooses her own, or the other one.
                if op % 2 == 0 {
                    self.commit(&path, parts, false);
                }
            }
            Told::Proposed { op, .. } | Told::Refused { op: Some(op), .. } => {
                let gone = self.under_way.remove(&op);
                // The field shows again what stands there: the page says what.
                self.is_stale |= gone.is_some();
            }
            Told::Proposal { proposal, path, .. } => {
                self.proposals.insert(proposal, path);
            }
            Told::ProposalEnded { proposal, .. } => {
                self.proposals.remove(&proposal);
            }
            Told::Step | Told::Reload => self.is_stale = true,
            _ => {}
        }
    }

    fn note(&mut self, path: &str, version: u32, parts: Parts) {
        let known = self.known.entry(path.to_owned()).or_default();
        if version >= known.version {
            *known = Known { version, parts: sorted(parts) };
        }
    }

    fn commit(&mut self, path: &str, parts: Parts, replayed: bool) {
        let base = self.known.get(path).map_or(0, |known| known.version);
        let op = self.next_op;
        self.next_op += 1;
        self.under_way.insert(op, (path.to_owned(), base, parts.clone()));
        self.said.push((path.to_owned(), base, sorted(parts.clone())));
        self.outbox.push_back(Said::Commit { op, path: path.to_owned(), base, parts, replayed });
    }

    /// The connection is gone: what was said and not heard of is said again by the person, and lost by the practitioner.
    fn cut_off(&mut self) {
        self.outbox.clear();
        let under_way = std::mem::take(&mut self.under_way);
        if self.side == Side::Practitioner {
            self.is_stale = true;
            return;
        }
        for (op, (path, base, parts)) in under_way {
            self.under_way.insert(op, (path.clone(), base, parts.clone()));
            self.outbox.push_back(Said::Commit { op, path, base, parts, replayed: true });
        }
    }
}

impl World {
    async fn new(seed: u64) -> Self {
        let app = App::with(|parts| {
            parts.guide_limits = limits();
            parts.idle.desk = SignedDuration::from_hours(100);
        })
        .await;
        let mut pair = Pair::meet(&app, "fr").await;
        let names = {
            pair.go_to("names", &mut crate::robot::Robot::new()).await;
            pair.path_of("names").await
        };
        let room = pair.room(&app).await;
        let sides = [Side::Person, Side::Practitioner].map(Browser::new);
        let (app, pair, promises) = (Some(app), Some(pair), Vec::new());
        let paths = vec![names];
        Self { app, pair, room, paths, sides, promises, chance: Chance(seed), words: 0 }
    }

    fn app(&self) -> &App {
        self.app.as_ref().unwrap()
    }

    /// One side fetches its page: all that stands there, with the versions.
    async fn fetch(&mut self, side: usize) {
        let pair = self.pair.as_mut().unwrap();
        // The person's page first: the practitioner's shows the same one.
        let html = if side == 0 { pair.amina_sees().await } else { pair.marie_sees().await };
        let fields = standing(&html);
        let versions: BTreeMap<String, u32> = tags(&html, "div")
            .into_iter()
            .filter_map(|mut tag| {
                Some((tag.remove("data-question")?, tag.remove("data-version")?.parse().ok()?))
            })
            .collect();
        for path in self.paths.clone() {
            let own = format!("{path}.");
            let parts = fields.iter().filter_map(|(name, text)| {
                Some((name.strip_prefix(&own)?.to_owned(), text.clone()))
            });
            let version = *versions.get(&path).unwrap_or_else(|| panic!("{path} in {html}"));
            self.sides[side].note(&path, version, parts.collect());
        }
        self.sides[side].is_stale = false;
    }

    async fn connect(&mut self, side: usize) {
        let browser = &self.sides[side];
        let live = Live::again(self.app(), &self.room, browser.side, browser.last_seq).await;
        let missed: Vec<Told> = live
            .texts
            .iter()
            .map(|text| serde_json::from_str::<app::guide::protocol::Numbered>(text).unwrap().told)
            .collect();
        let resync = live.resync;
        let browser = &mut self.sides[side];
        for told in missed {
            browser.hear(told, &mut self.promises);
        }
        browser.last_seq = live.last_seq;
        browser.live = Some(live);
        if resync {
            let seq =
                self.room.greeting(self.sides[side].side, self.app().site.around().now).await.0;
            self.sides[side].last_seq = seq;
            self.sides[side].proposals.clear();
            self.fetch(side).await;
        }
    }

    async fn lose(&mut self, side: usize) {
        if let Some(live) = self.sides[side].live.take() {
            self.sides[side].last_seq = live.last_seq;
            live.lose(self.app.as_ref().unwrap()).await;
        }
        self.sides[side].cut_off();
    }

    /// The next thing that a side said reaches the server.
    async fn deliver(&mut self, side: usize) {
        if self.sides[side].live.is_none() {
            return;
        }
        let Some(said) = self.sides[side].outbox.pop_front() else { return };
        let who = self.sides[side].side;
        let own = self.sides[side].live.as_ref().map(Live::number);
        let told = self.room.hear_on(own, who, said, &self.app().site.around()).await;
        for told in told {
            assert!(
                !matches!(told, Told::Refused { why: Why::Unsaved | Why::Ended, .. }),
                "{told:?}"
            );
            self.sides[side].hear(told, &mut self.promises);
        }
    }

    /// The next thing that the server said reaches a side.
    fn receive(&mut self, side: usize) -> bool {
        let browser = &mut self.sides[side];
        let Some(live) = &mut browser.live else { return false };
        let Some(told) = live.next() else { return false };
        browser.last_seq = live.last_seq;
        browser.hear(told, &mut self.promises);
        true
    }

    async fn restart(&mut self) {
        for side in 0..2 {
            if let Some(live) = self.sides[side].live.take() {
                self.sides[side].last_seq = live.last_seq;
            }
            self.sides[side].cut_off();
        }
        let app = self.app.take().unwrap();
        app.clock.advance(SignedDuration::from_secs(1));
        let app = app
            .restarted(|parts| {
                parts.guide_limits = limits();
                parts.idle.desk = SignedDuration::from_hours(100);
            })
            .await;
        assert_eq!(app.site.guides().restore(&app.site.around()).await.unwrap(), 1);
        let mut pair = self.pair.take().unwrap().at(&app);
        // Her phone loads its page again as soon as there is somebody to ask.
        pair.amina_sees().await;
        self.room = pair.room(&app).await;
        (self.app, self.pair) = (Some(app), Some(pair));
    }

    async fn step(&mut self) {
        let side = self.chance.below(2);
        let path = self.paths[self.chance.below(self.paths.len())].clone();
        self.app().clock.advance(SignedDuration::from_millis(700));
        match self.chance.below(24) {
            0..6 => {
                self.words += 1;
                let part = ["given", "birth", "used"][self.chance.below(3)];
                let mut parts =
                    self.sides[side].known.get(&path).cloned().unwrap_or_default().parts;
                parts.retain(|(own, _)| own != part);
                parts.push((part.to_owned(), format!("word {}", self.words % 7)));
                // A practitioner types nothing while there is no connection.
                if side == 0 || self.sides[side].live.is_some() {
                    self.sides[side].commit(&path, parts, false);
                }
            }
            6..8 if self.sides[side].live.is_some() => {
                self.sides[side].outbox.push_back(Said::Writing { path });
            }
            8..14 => self.deliver(side).await,
            14..19 => drop(self.receive(side)),
            19 if self.chance.one_in(2) => self.lose(side).await,
            20 | 21 => self.back_to_work(side).await,
            22 => {
                let decided = self.sides[0].proposals.keys().next().copied();
                if let Some(proposal) = decided.filter(|_| self.sides[0].live.is_some()) {
                    let decision = [Decision::Accept, Decision::Refuse][self.chance.below(2)];
                    let op = 1_000_000 + proposal;
                    self.sides[0].outbox.push_back(Said::Decide { op, proposal, decision });
                }
            }
            _ => {
                if self.sides[side].is_stale && self.sides[side].live.is_some() {
                    self.fetch(side).await;
                }
            }
        }
        let is_let_go = |browser: &Browser| browser.live.as_ref().is_some_and(Live::is_let_go);
        for side in 0..2 {
            if is_let_go(&self.sides[side]) {
                self.lose(side).await;
            }
        }
    }

    /// Connected, and the practitioner with the second yes.
    async fn back_to_work(&mut self, side: usize) {
        if self.sides[side].live.is_none() {
            self.connect(side).await;
        }
        let around = self.app().site.around();
        if side == 1 && self.room.standing(&around).await.level < Level::Write {
            self.room.hear(Side::Practitioner, Said::Level { level: Level::Write }, &around).await;
            self.room.hear(Side::Person, Said::Answer { yes: true }, &around).await;
        }
    }

    /// All that is under way arrives; then both and the database say the same.
    async fn come_to_rest(&mut self) {
        for side in 0..2 {
            if self.sides[side].live.is_none() {
                self.connect(side).await;
            }
        }
        for _ in 0..200 {
            let mut is_moving = false;
            for side in 0..2 {
                is_moving |= !self.sides[side].outbox.is_empty();
                self.deliver(side).await;
                while self.receive(side) {
                    is_moving = true;
                }
                if self.sides[side].is_stale {
                    is_moving = true;
                    self.fetch(side).await;
                }
            }
            if !is_moving {
                return;
            }
        }
        panic!("it does not come to rest");
    }

    async fn check(&self) {
        let app = self.app();
        let record = app.site.storage.dossier(self.room.dossier).await.unwrap().unwrap();
        let dossier = Dossier::read(record, &*app.site.storage, &app.site.keys).await.unwrap();
        let parts_of = |answer: &forms::answers::Answer| {
            let parts = answer.typed.parts();
            sorted(parts.map(|(part, text)| (part.to_owned(), text.to_owned())).collect())
        };
        let mut histories = BTreeMap::new();
        for path in &self.paths {
            let at = path.parse().unwrap();
            let register = dossier.register_of(&at);
            let history = app.site.storage.history(self.room.dossier, &register).await.unwrap();
            let stands = Known {
                version: dossier.version(&at),
                parts: dossier.answers().get(&at).map(parts_of).unwrap_or_default(),
            };
            for browser in &self.sides {
                let known = browser.known.get(path).cloned().unwrap_or_default();
                assert_eq!(known, stands, "{:?} and the database", browser.side);
                assert!(browser.under_way.is_empty(), "{:?}", browser.under_way);
            }
            for (version, record) in (1..).zip(&history) {
                assert_eq!(record.version, version, "no version is missing");
                if matches!(record.author, Author::Practitioner(_)) {
                    let (base, parts) = (version - 1, parts_of(&dossier.earlier(record).unwrap()));
                    let is_seen = self.sides[1].said.contains(&(path.clone(), base, parts));
                    assert!(is_seen, "version {version} is over what the practitioner did not see");
                }
            }
            histories.insert(path.clone(), history);
        }
        for (path, version, parts) in &self.promises {
            if *version == 0 {
                assert!(parts.is_empty());
                continue;
            }
            let record = histories[path].iter().find(|record| record.version == *version);
            let record = record.unwrap_or_else(|| panic!("version {version} was acknowledged"));
            assert_eq!(parts_of(&dossier.earlier(record).unwrap()), *parts, "version {version}");
        }
    }
}

/// Long enough for all runs.
fn limits() -> GuideLimits {
    let long = SignedDuration::from_hours(100);
    GuideLimits { session: long, pause: long, unused: long, grace: long, ..GuideLimits::default() }
}

#[tokio::test]
async fn f04_whatever_order_things_happen_in_nothing_acknowledged_is_lost_and_both_end_the_same() {
    let mut world = World::new(42).await;
    let (mut by_practitioner, mut proposals) = (0, 0);
    for run in 0..150 {
        if run % 10 == 4 {
            world.restart().await;
        }
        for side in 0..2 {
            if run % 3 > 0 {
                world.back_to_work(side).await;
            }
        }
        for _ in 0..30 {
            world.step().await;
            proposals += world.sides[0].proposals.len();
        }
        if run % 10 == 9 {
            world.restart().await;
        }
        world.come_to_rest().await;
        world.check().await;
        world.promises.drain(..).for_each(drop);
    }
    let dossier = world.room.dossier;
    let record = world.app().site.storage.dossier(dossier).await.unwrap().unwrap();
    let opened = Dossier::read(record, &*world.app().site.storage, &world.app().site.keys);
    let opened = opened.await.unwrap();
    for path in &world.paths {
        let register = opened.register_of(&path.parse().unwrap());
        let history = world.app().site.storage.history(dossier, &register).await.unwrap();
        by_practitioner += (history.iter())
            .filter(|record| matches!(record.author, Author::Practitioner(_)))
            .count();
    }
    assert!(by_practitioner > 50 && proposals > 20, "{by_practitioner} written, {proposals} seen");
}
