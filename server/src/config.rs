//! What the operator decides. [`ServeOptions`] is what was typed, [`Config`] is what was checked; the rest of the server sees only the
//! second.

use std::borrow::Cow;
use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::path::{Component, Path, PathBuf};
use std::time::Duration;

use clap::{Args, value_parser};
use jiff::SignedDuration;
use jiff::tz::TimeZone;
use url::Url;
use validator::{Validate, ValidationErrors};

use crate::guide::GuideLimits;
use crate::http::{IdleEnds, Limits};

/// Where things are: the options that every command takes.
#[derive(Args, Validate, Clone)]
pub struct PlaceOptions {
    /// The folder that holds the database; it is created when missing.
    #[arg(long, env = "GUICHET_DATA", value_name = "DIR", default_value = ".guichet/data")]
    pub data: PathBuf,

    /// The folder that holds the keys, apart from the data and never in the same backup [default: the data folder's name and `.keys`].
    #[arg(long, env = "GUICHET_KEYS", value_name = "DIR")]
    pub keys: Option<PathBuf>,

    /// Where the database is: sqlite:FILE, or postgres://USER:PASSWORD@HOST/NAME for several servers [default: sqlite:DATA/guichet.db].
    #[arg(long, env = "GUICHET_DATABASE", value_name = "URL", hide_env_values = true)]
    #[validate(length(min = 1, max = 2000, message = "must have 1 to 2000 characters"))]
    pub database: Option<String>,

    /// The folder that holds the signed heads of the journals, outside the database [default: the data folder's name and `.heads`].
    #[arg(long, env = "GUICHET_HEADS", value_name = "DIR")]
    pub heads: Option<PathBuf>,
}

/// The options of `guichet serve`. Each can also be set through the environment.
#[derive(Args, Validate)]
pub struct ServeOptions {
    /// The IP address to listen on.
    #[arg(long, env = "GUICHET_ADDRESS", default_value = "127.0.0.1")]
    pub address: IpAddr,

    /// The port to listen on; 0 takes any free one.
    #[arg(long, env = "GUICHET_PORT", default_value_t = 8080)]
    pub port: u16,

    /// Where things are.
    #[command(flatten)]
    pub places: PlaceOptions,

    /// The address that people see in their browser, without a path [default: http://ADDRESS:PORT].
    #[arg(long, env = "GUICHET_PUBLIC_ORIGIN", value_name = "URL")]
    #[validate(
        length(max = 300, message = "must have at most 300 characters"),
        url(message = "must be an address like https://guichet.example.org")
    )]
    pub public_origin: Option<String>,

    /// A folder of benefits that replaces the embedded ones.
    #[arg(long, env = "GUICHET_BENEFITS", value_name = "DIR")]
    pub benefits: Option<PathBuf>,

    /// The name of the agency that receives the dossiers; without it every page says that it is a demonstration.
    #[arg(long, env = "GUICHET_AGENCY", value_name = "NAME")]
    #[validate(length(min = 1, max = 120, message = "must have 1 to 120 characters"))]
    pub agency: Option<String>,

    /// A folder that every submission is written to as soon as it is found whole, as `guichet submissions export` does it.
    #[arg(long, env = "GUICHET_DELIVER_TO", value_name = "DIR")]
    pub deliver_to: Option<PathBuf>,

    /// The time zone of dates and times, by its IANA name.
    #[arg(long, env = "GUICHET_TIME_ZONE", value_name = "NAME", default_value = "Europe/Paris")]
    pub time_zone: String,

    /// The most connections at once; each takes an open file.
    #[arg(long, env = "GUICHET_MOST_CONNECTIONS", value_name = "NUMBER", default_value_t = 4096)]
    #[validate(range(min = 1, max = 1_000_000, message = "must be between 1 and 1000000"))]
    pub most_connections: u32,

    /// The most requests at work at once; as many more wait a second, the rest are asked to come back.
    #[arg(long, env = "GUICHET_MOST_REQUESTS", value_name = "NUMBER", default_value_t = 512)]
    #[validate(range(min = 1, max = 1_000_000, message = "must be between 1 and 1000000"))]
    pub most_requests: u32,

    /// The seconds that requests under way have to finish once the server is told to stop.
    #[arg(long, env = "GUICHET_DRAIN_SECONDS", value_name = "SECONDS", default_value_t = 10)]
    #[validate(range(max = 3600, message = "must be at most 3600"))]
    pub drain_seconds: u32,

    /// The address and port of figures for Prometheus, which nobody outside should reach [default: none].
    #[arg(long, env = "GUICHET_METRICS_ADDRESS", value_name = "ADDRESS:PORT")]
    pub metrics_address: Option<SocketAddr>,
    /// After how many minutes without use a session ends on a person's own device; at most 120.
    #[arg(
        long,
        env = "GUICHET_IDLE_MINUTES",
        value_name = "MINUTES",
        default_value_t = 60,
        value_parser = value_parser!(u8).range(1..=120)
    )]
    pub idle_minutes: u8,

    /// The same on a device that others use, too; at most 15.
    #[arg(
        long,
        env = "GUICHET_IDLE_MINUTES_SHARED",
        value_name = "MINUTES",
        default_value_t = 10,
        value_parser = value_parser!(u8).range(1..=15)
    )]
    pub idle_minutes_shared: u8,

    /// After how many minutes without use a practitioner's desk asks for a code again; at most 15.
    #[arg(
        long,
        env = "GUICHET_DESK_IDLE_MINUTES",
        value_name = "MINUTES",
        default_value_t = 15,
        value_parser = value_parser!(u8).range(1..=15)
    )]
    pub desk_idle_minutes: u8,

    /// After how many minutes a guide ends; the person may add 30. At most 90.
    #[arg(
        long,
        env = "GUICHET_GUIDE_MINUTES",
        value_name = "MINUTES",
        default_value_t = 90,
        value_parser = value_parser!(u8).range(1..=90)
    )]
    pub guide_minutes: u8,

    /// After how many minutes in which neither side does anything a guide pauses, and the practitioner sees nothing; it ends after twice as
    /// many. At most 10.
    #[arg(
        long,
        env = "GUICHET_GUIDE_PAUSE_MINUTES",
        value_name = "MINUTES",
        default_value_t = 10,
        value_parser = value_parser!(u8).range(1..=10)
    )]
    pub guide_pause_minutes: u8,

    /// How many minutes a person has to say yes or no to a request; at most 3.
    #[arg(
        long,
        env = "GUICHET_GUIDE_CONSENT_MINUTES",
        value_name = "MINUTES",
        default_value_t = 3,
        value_parser = value_parser!(u8).range(1..=3)
    )]
    pub guide_consent_minutes: u8,

    /// How many minutes a side may be away before a guide ends; at most 5.
    #[arg(
        long,
        env = "GUICHET_GUIDE_GRACE_MINUTES",
        value_name = "MINUTES",
        default_value_t = 5,
        value_parser = value_parser!(u8).range(1..=5)
    )]
    pub guide_grace_minutes: u8,

    /// How many minutes "write for me" lasts; at most 30.
    #[arg(
        long,
        env = "GUICHET_GUIDE_WRITE_MINUTES",
        value_name = "MINUTES",
        default_value_t = 30,
        value_parser = value_parser!(u8).range(1..=30)
    )]
    pub guide_write_minutes: u8,

    /// After how many minutes without a written answer "write for me" ends; at most 5.
    #[arg(
        long,
        env = "GUICHET_GUIDE_WRITE_UNUSED_MINUTES",
        value_name = "MINUTES",
        default_value_t = 5,
        value_parser = value_parser!(u8).range(1..=5)
    )]
    pub guide_write_unused_minutes: u8,

    /// How many proxies of yours stand in front and add to X-Forwarded-For where a request comes from; at most 9.
    #[arg(
        long,
        env = "GUICHET_TRUSTED_PROXIES",
        value_name = "COUNT",
        default_value_t = 0,
        value_parser = value_parser!(u8).range(0..=9)
    )]
    pub trusted_proxies: u8,
}

/// An option that cannot be used. Displayed in one line: which option, and what is wrong.
#[derive(Debug, thiserror::Error)]
#[error("{option} ({variable}): {problem}", variable = variable(option))]
pub struct ConfigError {
    option: Cow<'static, str>,
    problem: String,
}

impl ConfigError {
    fn new(option: &'static str, problem: impl Into<String>) -> Self {
        Self { option: option.into(), problem: problem.into() }
    }
}

/// The environment's name of an option: `--public-origin` is `GUICHET_PUBLIC_ORIGIN`.
fn variable(option: &str) -> String {
    format!("GUICHET_{}", option.trim_start_matches('-').replace('-', "_").to_uppercase())
}

/// Where things are, checked.
#[derive(Debug, Clone)]
pub struct Places {
    /// The data folder, absolute.
    pub data: PathBuf,
    /// The keys folder, absolute; neither inside the data folder nor around it.
    pub keys: PathBuf,
    /// The database.
    pub database: DatabaseUrl,
    /// The folder of the signed heads, absolute; neither inside the data or keys folder nor around one.
    pub heads: PathBuf,
}

impl TryFrom<PlaceOptions> for Places {
    type Error = ConfigError;

    fn try_from(options: PlaceOptions) -> Result<Self, ConfigError> {
        if let Err(errors) = options.validate() {
            return Err(first_complaint(&errors, &["database"]));
        }
        let data = resolve("--data", &options.data)?;
        let keys = match &options.keys {
            Some(keys) => resolve("--keys", keys)?,
            None => beside(&data, ".keys")?,
        };
        let heads = match &options.heads {
            Some(heads) => resolve("--heads", heads)?,
            None => beside(&data, ".heads")?,
        };
        for (option, folder, what, other) in [
            ("--keys", &keys, "data", &data),
            ("--heads", &heads, "data", &data),
            ("--heads", &heads, "keys", &keys),
        ] {
            if folder.starts_with(other) || other.starts_with(folder) {
                let problem = format!(
                    "{} and the {what} folder {} must not lie one in the other",
                    folder.display(),
                    other.display()
                );
                return Err(ConfigError::new(option, problem));
            }
        }
        let database = match &options.database {
            Some(url) => DatabaseUrl::parse(url)?,
            None => DatabaseUrl::Sqlite(data.join("guichet.db")),
        };
        if let DatabaseUrl::Sqlite(file) = &database
            && file.starts_with(&keys)
        {
            return Err(ConfigError::new(
                "--database",
                format!("must not lie in the keys folder {}", keys.display()),
            ));
        }
        Ok(Self { data, keys, database, heads })
    }
}

/// The operator's decisions, checked.
#[derive(Debug, Clone)]
pub struct Config {
    /// Where to listen; port 0 means any free one.
    pub listen: SocketAddr,
    /// Where things are.
    pub places: Places,
    /// The folder that submissions are delivered to.
    pub deliver_to: Option<PathBuf>,
    /// The public origin, when one was given; see [`Config::public_origin`].
    pub given_origin: Option<PublicOrigin>,
    /// The folder of benefits that replaces the embedded ones; it exists.
    pub benefits: Option<PathBuf>,
    /// The agency that receives dossiers; `None` is a demonstration.
    pub agency: Option<AgencyName>,
    /// The time zone in which days begin and times are shown.
    pub time_zone: TimeZone,
    /// How much the server takes on.
    pub limits: Limits,
    /// Where to serve figures; `None` counts nothing.
    pub metrics: Option<SocketAddr>,
    /// When unused sessions end.
    pub idle: IdleEnds,
    /// How long things last while somebody helps.
    pub guide_limits: GuideLimits,
    /// How many proxies in front say where a request comes from; without one the connection's peer counts.
    pub trusted_proxies: u8,
}

impl Config {
    /// The origin that browsers see: the given one, or the address that the server listens on (known only then, when the port was 0).
    #[must_use]
    pub fn public_origin(&self, bound: SocketAddr) -> PublicOrigin {
        self.given_origin.clone().unwrap_or_else(|| PublicOrigin::of_address(bound))
    }
}

impl TryFrom<ServeOptions> for Config {
    type Error = ConfigError;

    fn try_from(options: ServeOptions) -> Result<Self, ConfigError> {
        let places = Places::try_from(options.places.clone())?;
        if let Err(errors) = options.validate() {
            let fields =
                ["public_origin", "agency", "most_connections", "most_requests", "drain_seconds"];
            return Err(first_complaint(&errors, &fields));
        }
        let benefits = options.benefits.map(|folder| resolve("--benefits", &folder)).transpose()?;
        if let Some(folder) = benefits.as_ref().filter(|folder| !folder.is_dir()) {
            return Err(ConfigError::new(
                "--benefits",
                format!("{} is not a folder", folder.display()),
            ));
        }
        let minutes = |minutes: u8| SignedDuration::from_mins(minutes.into());
        Ok(Self {
            guide_limits: GuideLimits {
                session: minutes(options.guide_minutes),
                pause: minutes(options.guide_pause_minutes),
                unused: minutes(options.guide_pause_minutes) * 2,
                consent: minutes(options.guide_consent_minutes),
                grace: minutes(options.guide_grace_minutes),
                write: minutes(options.guide_write_minutes),
                write_unused: minutes(options.guide_write_unused_minutes),
                ..GuideLimits::default()
            },
            idle: IdleEnds {
                own: minutes(options.idle_minutes),
                shared: minutes(options.idle_minutes_shared),
                desk: minutes(options.desk_idle_minutes),
            },
            trusted_proxies: options.trusted_proxies,
            listen: SocketAddr::new(options.address, options.port),
            places,
            deliver_to: options
                .deliver_to
                .map(|folder| resolve("--deliver-to", &folder))
                .transpose()?,
            given_origin: options.public_origin.as_deref().map(PublicOrigin::parse).transpose()?,
            benefits,
            agency: options.agency.as_deref().map(AgencyName::parse).transpose()?,
            limits: Limits {
                connections: options.most_connections as usize,
                requests: options.most_requests as usize,
                drain: Duration::from_secs(options.drain_seconds.into()),
                ..Limits::default()
            },
            metrics: options.metrics_address,
            time_zone: time_zone(&options.time_zone)?,
        })
    }
}

/// A time zone, by its IANA name.
///
/// # Errors
///
/// When there is none of that name.
pub fn time_zone(name: &str) -> Result<TimeZone, ConfigError> {
    TimeZone::get(name).map_err(|_| {
        let problem = format!("{name:?} is not a known time zone, like Europe/Paris");
        ConfigError::new("--time-zone", problem)
    })
}

/// What `validator` says of texts: the first complaint, in the order of the fields.
fn first_complaint(errors: &ValidationErrors, fields: &[&'static str]) -> ConfigError {
    let complaint = fields.iter().find_map(|field| {
        let error = errors.field_errors().get(*field)?.first().cloned()?;
        let message = error.message.unwrap_or("is not usable".into());
        Some(ConfigError { option: option(field), problem: message.into_owned() })
    });
    complaint.unwrap_or_else(|| ConfigError::new("--help", "an option is not usable"))
}

/// The option of a field: `public_origin` is `--public-origin`.
fn option(field: &str) -> Cow<'static, str> {
    format!("--{}", field.replace('_', "-")).into()
}

/// The folder's path, absolute, without `..` and links, so that two paths can be compared. What does not exist yet is taken as written.
fn resolve(option: &'static str, path: &Path) -> Result<PathBuf, ConfigError> {
    let absolute =
        std::path::absolute(path).map_err(|_| ConfigError::new(option, "must not be empty"))?;
    let mut resolved = PathBuf::new();
    for component in absolute.components() {
        match component {
            Component::ParentDir => {
                resolved.pop();
            }
            other => {
                resolved.push(other);
                if let Ok(real) = resolved.canonicalize() {
                    resolved = real;
                }
            }
        }
    }
    Ok(resolved)
}

/// `…/data.keys` beside `…/data`.
fn beside(data: &Path, ending: &str) -> Result<PathBuf, ConfigError> {
    let name = data.file_name().ok_or_else(|| {
        ConfigError::new("--data", "must be a folder with a name, not the root of the disk")
    })?;
    let mut name = name.to_owned();
    name.push(ending);
    Ok(data.with_file_name(name))
}

/// Which database, and where.
#[derive(Clone, PartialEq, Eq)]
pub enum DatabaseUrl {
    /// A SQLite file, by its absolute path.
    Sqlite(PathBuf),
    /// A PostgreSQL server, by its whole URL, which may hold a password.
    Postgres(String),
}

impl DatabaseUrl {
    /// Reads `sqlite:<file>` or `postgres://…`.
    ///
    /// # Errors
    ///
    /// When it is neither; the URL is not repeated, for it may hold a password.
    pub fn parse(url: &str) -> Result<Self, ConfigError> {
        let problem = |text: &str| ConfigError::new("--database", text);
        let (scheme, rest) =
            url.split_once(':').ok_or_else(|| problem("must be sqlite:<file> or postgres://…"))?;
        match scheme {
            "sqlite" => {
                let file = rest.strip_prefix("//").unwrap_or(rest);
                if file.is_empty() || file.ends_with('/') {
                    return Err(problem("must name a file: sqlite:<file>"));
                }
                if file == ":memory:" {
                    return Err(problem(
                        "must be a file: a database in memory would forget everything",
                    ));
                }
                if file.contains(['?', '#', '\0']) {
                    return Err(problem("takes a file's path and no parameters: sqlite:<file>"));
                }
                Ok(Self::Sqlite(resolve("--database", Path::new(file))?))
            }
            "postgres" | "postgresql" => Ok(Self::Postgres(url.to_owned())),
            _ => Err(problem("must begin with sqlite: or postgres:")),
        }
    }
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite(file) => formatter.debug_tuple("Sqlite").field(file).finish(),
            Self::Postgres(_) => formatter.write_str("Postgres(not shown)"),
        }
    }
}

/// Scheme, host and port as a browser writes them in `Origin`: lower case, without the port that goes without saying, without a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicOrigin(String);

impl PublicOrigin {
    /// Reads an address like `https://guichet.example.org` or `http://192.0.2.1:8080`; one `/` at its end is fine.
    ///
    /// # Errors
    ///
    /// When it is not http or https, or has more than scheme, host and port.
    pub fn parse(text: &str) -> Result<Self, ConfigError> {
        let problem = |text: &str| ConfigError::new("--public-origin", text);
        let url = Url::parse(text.trim())
            .map_err(|_| problem("must be an address like https://guichet.example.org"))?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(problem("must begin with https:// or http://"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(problem("must not hold a name or password"));
        }
        if url.path() != "/" || url.query().is_some() || url.fragment().is_some() {
            return Err(problem("must end after the host or port, without a path"));
        }
        Ok(Self(url.origin().ascii_serialization()))
    }

    fn of_address(address: SocketAddr) -> Self {
        // A browser leaves out the port that goes without saying.
        Self(if address.port() == 80 {
            format!("http://{address}").trim_end_matches(":80").to_owned()
        } else {
            format!("http://{address}")
        })
    }

    /// Whether people reach the server through https: cookies may then be `Secure` and named `__Host-`.
    #[must_use]
    pub fn is_secure(&self) -> bool {
        self.0.starts_with("https:")
    }

    /// The origin's text, without a `/` at its end.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The name of the agency that receives dossiers, as people read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgencyName(String);

impl AgencyName {
    /// Reads a name of one line; spaces around it are left out.
    ///
    /// # Errors
    ///
    /// When nothing but spaces is left, or it holds line ends or other control characters.
    pub fn parse(text: &str) -> Result<Self, ConfigError> {
        let name = text.trim();
        if name.is_empty() {
            return Err(ConfigError::new("--agency", "must not be blank"));
        }
        if name.chars().any(char::is_control) {
            return Err(ConfigError::new("--agency", "must be one line of text"));
        }
        Ok(Self(name.to_owned()))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        options: ServeOptions,
    }

    fn read(arguments: &[&str]) -> Result<Config, ConfigError> {
        let line = Line::try_parse_from(["guichet"].iter().chain(arguments)).unwrap();
        Config::try_from(line.options)
    }

    fn refusal(arguments: &[&str]) -> String {
        let text = read(arguments).unwrap_err().to_string();
        assert_eq!(text.lines().count(), 1, "{text}");
        assert!(text.starts_with(&format!("{} (GUICHET_", arguments[0])), "{text}");
        text
    }

    #[test]
    fn without_options_the_server_is_local_and_a_demonstration() {
        let config = read(&[]).unwrap();
        let here = std::env::current_dir().unwrap().canonicalize().unwrap();
        assert_eq!(config.listen.to_string(), "127.0.0.1:8080");
        assert_eq!(config.places.data, here.join(".guichet/data"));
        assert_eq!(config.places.keys, here.join(".guichet/data.keys"));
        assert_eq!(config.places.heads, here.join(".guichet/data.heads"));
        let database = DatabaseUrl::Sqlite(here.join(".guichet/data/guichet.db"));
        assert_eq!(config.places.database, database);
        assert_eq!(config.public_origin(config.listen).as_str(), "http://127.0.0.1:8080");
        assert_eq!((config.benefits, config.agency, config.metrics), (None, None, None));
        assert_eq!(config.limits, Limits::default());
        assert_eq!(config.time_zone.iana_name(), Some("Europe/Paris"));
    }

    #[test]
    fn with_port_0_the_origin_is_known_once_bound() {
        let config = read(&["--port", "0"]).unwrap();
        assert_eq!(
            config.public_origin("127.0.0.1:41234".parse().unwrap()).as_str(),
            "http://127.0.0.1:41234"
        );
        assert_eq!(
            config.public_origin("[::1]:41234".parse().unwrap()).as_str(),
            "http://[::1]:41234"
        );
        assert_eq!(config.public_origin("[::1]:80".parse().unwrap()).as_str(), "http://[::1]");
    }

    #[test]
    fn the_keys_lie_beside_the_data_unless_said_otherwise() {
        let home = tempfile::tempdir().unwrap();
        let root = home.path().canonicalize().unwrap();
        let data = format!("{}/somewhere/", root.display());
        assert_eq!(read(&["--data", &data]).unwrap().places.keys, root.join("somewhere.keys"));
        let keys = root.join("secret");
        let config = read(&["--data", &data, "--keys", keys.to_str().unwrap()]).unwrap();
        assert_eq!(config.places.keys, keys);
    }

    #[test]
    fn keys_and_data_one_in_the_other_are_refused_also_through_dots_and_links() {
        let home = tempfile::tempdir().unwrap();
        let root = home.path().canonicalize().unwrap();
        let path = |name: &str| root.join(name).to_str().unwrap().to_owned();
        std::fs::create_dir(root.join("data")).unwrap();
        std::os::unix::fs::symlink(root.join("data"), root.join("link")).unwrap();
        for keys in [
            "data",
            "data/keys",
            "data/../data/keys",
            "other/../data/keys",
            "link/keys",
            "link",
            "",
        ] {
            let text = refusal(&["--keys", &path(keys), "--data", &path("data")]);
            assert!(text.contains("must not lie one in the other"), "{text}");
        }
        read(&["--keys", &path("data2"), "--data", &path("data")]).unwrap();
        let database = format!("sqlite:{}", path("keys/guichet.db"));
        refusal(&["--database", &database, "--keys", &path("keys"), "--data", &path("data")]);
    }

    #[test]
    fn the_heads_lie_beside_the_data_and_in_no_other_folder() {
        let home = tempfile::tempdir().unwrap();
        let root = home.path().canonicalize().unwrap();
        let path = |name: &str| root.join(name).to_str().unwrap().to_owned();
        assert_eq!(read(&["--data", &path("d")]).unwrap().places.heads, root.join("d.heads"));
        for heads in ["data", "data/heads", "data.keys", "data.keys/heads", ""] {
            let text = refusal(&["--heads", &path(heads), "--data", &path("data")]);
            assert!(text.contains("must not lie one in the other"), "{text}");
        }
        read(&["--heads", &path("elsewhere"), "--data", &path("data")]).unwrap();
    }

    #[test]
    fn a_data_folder_has_a_name() {
        assert!(refusal(&["--data", "/"]).contains("folder with a name"));
    }

    #[test]
    fn the_database_is_a_file_or_a_postgresql_server() {
        let sqlite = |path: &str| DatabaseUrl::Sqlite(path.into());
        for url in ["sqlite:/srv/g.db", "sqlite:///srv/g.db", "sqlite:/srv/./x/../g.db"] {
            let config = read(&["--database", url]).unwrap();
            assert_eq!(config.places.database, sqlite("/srv/g.db"), "{url}");
        }
        let here = std::env::current_dir().unwrap().canonicalize().unwrap();
        assert_eq!(
            read(&["--database", "sqlite:g.db"]).unwrap().places.database,
            DatabaseUrl::Sqlite(here.join("g.db"))
        );
        let postgres = read(&["--database", "postgres://u:secret@db/guichet"]).unwrap();
        assert!(matches!(postgres.places.database, DatabaseUrl::Postgres(_)));
        assert!(!format!("{postgres:?}").contains("secret"));
        for url in [
            "",
            "g.db",
            "mysql://u:secret@db/g",
            "sqlite:",
            "sqlite::memory:",
            "sqlite:/srv/",
            "sqlite:/srv/g.db?mode=ro",
        ] {
            let text = refusal(&["--database", url]);
            assert!(!text.contains("secret"), "{text}");
        }
    }

    #[test]
    fn the_public_origin_is_written_as_browsers_write_it() {
        for (typed, written, secure) in [
            ("https://guichet.example.org", "https://guichet.example.org", true),
            ("https://Guichet.Example.org:443/", "https://guichet.example.org", true),
            ("http://localhost:8080", "http://localhost:8080", false),
            ("http://[::1]:80", "http://[::1]", false),
            ("https://démarches.example", "https://xn--dmarches-b1a.example", true),
        ] {
            let origin = read(&["--public-origin", typed]).unwrap().given_origin.unwrap();
            assert_eq!((origin.as_str(), origin.is_secure()), (written, secure), "{typed}");
        }
    }

    #[test]
    fn a_public_origin_with_more_or_less_is_refused() {
        for typed in [
            "",
            "guichet",
            "ftp://example.org",
            "https://",
            "https://example.org/app",
            "https://example.org/?a",
            "https://example.org/#a",
            "https://a:b@example.org",
            "file:///etc",
        ] {
            refusal(&["--public-origin", typed]);
        }
    }

    #[test]
    fn an_agency_is_one_line_of_text() {
        assert_eq!(
            read(&["--agency", " CPAM de Paris "]).unwrap().agency.unwrap().as_str(),
            "CPAM de Paris"
        );
        for name in ["", "   ", "two\nlines", &"x".repeat(121)] {
            refusal(&["--agency", name]);
        }
        read(&["--agency", &"é".repeat(120)]).unwrap();
    }

    #[test]
    fn the_benefits_folder_exists() {
        let home = tempfile::tempdir().unwrap();
        let root = home.path().canonicalize().unwrap();
        assert_eq!(
            read(&["--benefits", root.to_str().unwrap()]).unwrap().benefits,
            Some(root.clone())
        );
        refusal(&["--benefits", root.join("missing").to_str().unwrap()]);
    }

    #[test]
    fn the_time_zone_is_known() {
        assert_eq!(
            read(&["--time-zone", "America/Martinique"]).unwrap().time_zone.iana_name(),
            Some("America/Martinique")
        );
        for name in ["", "Paris", "Europe/Atlantis", "../../etc/passwd"] {
            refusal(&["--time-zone", name]);
        }
    }

    #[test]
    fn limits_are_numbers_that_a_server_can_live_with() {
        let limits =
            read(&["--most-connections", "9", "--most-requests", "7", "--drain-seconds", "0"])
                .unwrap()
                .limits;
        assert_eq!((limits.connections, limits.requests, limits.drain), (9, 7, Duration::ZERO));
        refusal(&["--most-connections", "0"]);
        refusal(&["--most-requests", "1000001"]);
        refusal(&["--drain-seconds", "3601"]);
    }

    #[test]
    fn every_option_has_its_variable_and_one_sentence() {
        use clap::CommandFactory;
        for argument in
            Line::command().get_arguments().filter(|argument| argument.get_id() != "help")
        {
            let long = argument.get_long().unwrap();
            assert_eq!(argument.get_env().unwrap().to_str().unwrap(), variable(long));
            assert!(argument.get_help().is_some(), "{long}");
        }
    }
}
