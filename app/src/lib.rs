//! All that a person sees: pages, components, and the words on them.
//!
//! A page is a function of its view model: an owned value in which every text is already in the
//! reader's language. Pages never see storage; they are compiled for the server alone. What lives
//! in the browser stands in [`islands`].

#[cfg(feature = "server")]
pub mod components;
pub mod guide;
#[cfg(feature = "server")]
pub mod i18n;
pub mod islands;
#[cfg(feature = "server")]
pub mod pages;
