//! A practitioner with an account, and the authenticator app that goes with it.

use app::components::Role;
use jiff::SignedDuration;
use server::clock::{Clock, SystemSleeper};
use server::hashes::Cost;
use server::randomness::SystemRandomness;
use server::staff::{Authenticator, Password, Staff};
use server::storage::{
    OrganisationId, OrganisationRecord, PractitionerId, PractitionerRecord, StaffChange,
};

use crate::person::{Answer, App, Person};

/// What every practitioner of a test has for a password.
pub const PASSWORD: &str = "soleil de plomb";

/// An account, with what its owner knows and holds.
pub struct Account {
    pub id: PractitionerId,
    pub sign_in: String,
    pub authenticator: Authenticator,
}

impl App {
    /// Makes an account: Marie Dupont for `marie`, a social worker of the CCAS Lille.
    pub async fn account(&self, sign_in: &str) -> Account {
        self.account_in(sign_in, 1).await
    }

    /// The same in one of several organisations.
    pub async fn account_in(&self, sign_in: &str, organisation: u8) -> Account {
        let (keys, storage) = (&self.site.keys, &self.site.storage);
        let id = PractitionerId::generate(&SystemRandomness);
        let authenticator = Authenticator::draw(&SystemRandomness);
        let door = Staff::new(Cost::OF_TESTS, Box::new(SystemSleeper), &SystemRandomness);
        let password = Password::choose(PASSWORD).unwrap();
        let (first, rest) = sign_in.split_at(1);
        let organisation = OrganisationRecord {
            id: OrganisationId([organisation; 16]),
            name: if organisation == 1 {
                "CCAS Lille".into()
            } else {
                format!("CCAS {organisation}")
            },
            place: "Lille".into(),
        };
        let record = PractitionerRecord {
            id,
            organisation,
            sign_in: sign_in.into(),
            given_name: format!("{}{rest}", first.to_uppercase()),
            family_name: "Dupont".into(),
            role: Role::SocialWorker,
            password_hash: door.hash(password, &SystemRandomness).await,
            totp: authenticator.seal(id, keys, &SystemRandomness),
            totp_step: None,
            created_at: self.clock.now(),
            ended_at: None,
        };
        storage.save(vec![StaffChange::Add(record.into()).into()]).await.unwrap();
        Account { id, sign_in: sign_in.into(), authenticator }
    }

    /// A practitioner with an account of their own, signed in: a person's browser with the cookie of the desk.
    pub async fn practitioner(&self, sign_in: &str) -> Person {
        let account = self.account(sign_in).await;
        let mut browser = self.person();
        account.sign_in(self, &mut browser).await.location();
        browser
    }
}

impl Account {
    /// The code that the app shows now.
    pub fn code(&self, app: &App) -> String {
        self.authenticator.code_at(app.clock.now())
    }

    /// The next code, which counts already.
    pub fn next_code(&self, app: &App) -> String {
        self.authenticator.code_at(app.clock.now() + SignedDuration::from_secs(30))
    }

    /// Signs in with the code of now.
    pub async fn sign_in(&self, app: &App, browser: &mut Person) -> Answer {
        sign_in(browser, &self.sign_in, PASSWORD, &self.code(app)).await
    }
}

/// Fills the page in and signs in.
pub async fn sign_in(browser: &mut Person, name: &str, password: &str, code: &str) -> Answer {
    let fields = [("sign-in", name), ("password", password), ("authenticator", code)];
    browser.post("/fr/desk/sign-in", &fields).await
}
