//! Accounts of practitioners, and their sessions.

use app::components::Role;

use super::{Engine, at, token};
use crate::storage::{
    Change, OrganisationId, OrganisationRecord, PractitionerId, PractitionerRecord, SaveError,
    StaffChange, StaffSessionRecord, Storage,
};

fn account(number: u8, sign_in: &str) -> PractitionerRecord {
    PractitionerRecord {
        id: PractitionerId([number; 16]),
        organisation: OrganisationRecord {
            id: OrganisationId([1; 16]),
            name: "CCAS Lille".into(),
            place: "Lille".into(),
        },
        sign_in: sign_in.into(),
        given_name: "Marie".into(),
        family_name: "Dupont".into(),
        role: Role::SocialWorker,
        password_hash: "$argon2id$…".into(),
        totp: vec![number, 0, 255],
        totp_step: None,
        created_at: at(0),
        ended_at: None,
    }
}

async fn save(storage: &dyn Storage, change: StaffChange) -> Result<(), SaveError> {
    storage.save(vec![change.into()]).await
}

async fn add(storage: &dyn Storage, account: &PractitionerRecord) -> Result<(), SaveError> {
    save(storage, StaffChange::Add(account.clone().into())).await
}

fn begin(number: u8, practitioner: &PractitionerRecord, seconds: i64) -> StaffChange {
    let practitioner = practitioner.id;
    StaffChange::BeginSession { token: token(number), practitioner, started_at: at(seconds) }
}

pub(crate) async fn an_account_is_found_by_its_id_and_by_its_name(engine: &impl Engine) {
    let storage = engine.open().await;
    let (marie, samir) = (account(1, "marie.dupont"), account(2, "samir"));
    add(&*storage, &samir).await.unwrap();
    add(&*storage, &marie).await.unwrap();
    assert_eq!(storage.practitioner(marie.id).await.unwrap(), Some(marie.clone()));
    assert_eq!(storage.practitioner_by_sign_in("samir").await.unwrap(), Some(samir.clone()));
    assert_eq!(storage.practitioners().await.unwrap(), [marie, samir]);
    assert_eq!(storage.practitioner(PractitionerId([9; 16])).await.unwrap(), None);
    assert_eq!(storage.practitioner_by_sign_in("MARIE.DUPONT").await.unwrap(), None);
}

pub(crate) async fn a_name_to_sign_in_and_an_organisations_name_are_given_once(
    engine: &impl Engine,
) {
    let storage = engine.open().await;
    let marie = account(1, "marie");
    add(&*storage, &marie).await.unwrap();
    let mut elsewhere = account(3, "zoe");
    elsewhere.organisation.id = OrganisationId([2; 16]);
    for taken in [account(1, "other"), account(2, "marie"), elsewhere] {
        let error = add(&*storage, &taken).await.unwrap_err();
        assert!(matches!(error, SaveError::Conflict), "{error:?}");
    }
    assert_eq!(storage.practitioners().await.unwrap(), [marie]);
}

pub(crate) async fn an_account_that_ends_keeps_its_row_and_loses_its_session(engine: &impl Engine) {
    let storage = engine.open().await;
    let marie = account(1, "marie");
    add(&*storage, &marie).await.unwrap();
    save(&*storage, begin(1, &marie, 1)).await.unwrap();
    for seconds in [5, 6] {
        let end = StaffChange::End { practitioner: marie.id, ended_at: at(seconds) };
        save(&*storage, end).await.unwrap();
    }
    assert_eq!(storage.staff_session(&token(1)).await.unwrap(), None);
    let ended = storage.practitioner(marie.id).await.unwrap().unwrap();
    assert_eq!(ended.ended_at, Some(at(5)), "the first time counts");
    let error = save(&*storage, begin(2, &marie, 7)).await.unwrap_err();
    assert!(matches!(error, SaveError::Missing), "{error:?}");
    let nobody = StaffChange::End { practitioner: PractitionerId([9; 16]), ended_at: at(8) };
    let error = save(&*storage, nobody).await.unwrap_err();
    assert!(matches!(error, SaveError::Missing), "{error:?}");
}

pub(crate) async fn a_code_is_used_up_by_one(engine: &impl Engine) {
    let storage = engine.open().await;
    let marie = account(1, "marie");
    add(&*storage, &marie).await.unwrap();
    let note = |from, to| StaffChange::NoteTotpStep { practitioner: marie.id, from, to };
    let (first, second) =
        tokio::join!(save(&*storage, note(None, 100)), save(&*storage, note(None, 100)));
    let outcomes = [first, second];
    assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 1, "{outcomes:?}");
    let conflict = |outcome: &Result<_, _>| matches!(outcome, Err(SaveError::Conflict));
    assert_eq!(outcomes.iter().filter(|outcome| conflict(outcome)).count(), 1, "{outcomes:?}");
    save(&*storage, note(Some(100), 101)).await.unwrap();
    assert_eq!(storage.practitioner(marie.id).await.unwrap().unwrap().totp_step, Some(101));
    let nobody = PractitionerId([9; 16]);
    let missing = StaffChange::NoteTotpStep { practitioner: nobody, from: None, to: 1 };
    let error = save(&*storage, missing).await.unwrap_err();
    assert!(matches!(error, SaveError::Missing), "{error:?}");
}

pub(crate) async fn a_secret_of_codes_is_wrapped_anew_only_when_nobody_was_faster(
    engine: &impl Engine,
) {
    let storage = engine.open().await;
    let marie = account(1, "marie");
    add(&*storage, &marie).await.unwrap();
    let rewrap = |from: &[u8]| StaffChange::RewrapTotp {
        practitioner: marie.id,
        from: from.into(),
        to: b"new".to_vec(),
    };
    let error = save(&*storage, rewrap(b"other")).await.unwrap_err();
    assert!(matches!(error, SaveError::Conflict), "{error:?}");
    save(&*storage, rewrap(&marie.totp)).await.unwrap();
    assert_eq!(storage.practitioner(marie.id).await.unwrap().unwrap().totp, b"new");
}

pub(crate) async fn a_practitioner_works_on_one_device_at_a_time(engine: &impl Engine) {
    let storage = engine.open().await;
    let (marie, samir) = (account(1, "marie"), account(2, "samir"));
    for account in [&marie, &samir] {
        add(&*storage, account).await.unwrap();
    }
    for change in [begin(1, &marie, 1), begin(2, &samir, 2), begin(3, &marie, 3)] {
        save(&*storage, change).await.unwrap();
    }
    assert_eq!(storage.staff_session(&token(1)).await.unwrap(), None);
    assert!(storage.staff_session(&token(2)).await.unwrap().is_some());
    let expected = StaffSessionRecord {
        practitioner: marie.id,
        started_at: at(3),
        seen_at: at(3),
        verified_at: at(3),
    };
    assert_eq!(storage.staff_session(&token(3)).await.unwrap(), Some(expected));
    let starts = (10..18).map(|number| save(&*storage, begin(number, &marie, 4)));
    for started in futures_util::future::join_all(starts).await {
        started.unwrap();
    }
    let mut open = 0;
    for number in 10..18 {
        open += usize::from(storage.staff_session(&token(number)).await.unwrap().is_some());
    }
    assert_eq!(open, 1, "however many begin at once");
}

pub(crate) async fn a_practitioners_session_is_used_proven_again_and_ended(engine: &impl Engine) {
    let storage = engine.open().await;
    let marie = account(1, "marie");
    add(&*storage, &marie).await.unwrap();
    save(&*storage, begin(1, &marie, 1)).await.unwrap();
    let read = async || storage.staff_session(&token(1)).await.unwrap().unwrap();
    for seconds in [5, 4] {
        let used = StaffChange::UseSession { token: token(1), seen_at: at(seconds) };
        save(&*storage, used).await.unwrap();
    }
    assert_eq!((read().await.seen_at, read().await.verified_at), (at(5), at(1)));
    let verified = StaffChange::VerifySession { token: token(1), verified_at: at(9) };
    save(&*storage, verified.clone()).await.unwrap();
    assert_eq!((read().await.seen_at, read().await.verified_at), (at(9), at(9)));
    for _ in 0..2 {
        save(&*storage, StaffChange::EndSession { token: token(1) }).await.unwrap();
    }
    assert_eq!(storage.staff_session(&token(1)).await.unwrap(), None);
    for late in [StaffChange::UseSession { token: token(1), seen_at: at(10) }, verified] {
        let error = save(&*storage, late).await.unwrap_err();
        assert!(matches!(error, SaveError::Missing), "{error:?}");
    }
}

pub(crate) async fn sessions_of_practitioners_are_forgotten_by_their_start(engine: &impl Engine) {
    let storage = engine.open().await;
    let (marie, samir) = (account(1, "marie"), account(2, "samir"));
    let changes: Vec<Change> = vec![
        StaffChange::Add(marie.clone().into()).into(),
        StaffChange::Add(samir.clone().into()).into(),
        begin(1, &marie, 1).into(),
        begin(2, &samir, 10).into(),
        StaffChange::UseSession { token: token(1), seen_at: at(20) }.into(),
        StaffChange::ForgetSessions { started_before: at(10) }.into(),
    ];
    storage.save(changes).await.unwrap();
    assert_eq!(storage.staff_session(&token(1)).await.unwrap(), None);
    assert!(storage.staff_session(&token(2)).await.unwrap().is_some());
}
