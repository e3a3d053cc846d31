//! Where a request comes from: the connection's peer, or what the operator's own proxies say of it.

use std::convert::Infallible;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::HeaderMap;
use axum::http::request::Parts;

use super::Site;
use crate::guesses::Source;

/// The source of a request. It is used to slow guesses down, and stored nowhere.
#[derive(Clone, Copy)]
pub(super) struct From(pub Source);

impl From {
    /// The source of a request with these parts. A request without a connection (in tests) comes from nowhere.
    pub(super) fn of(site: &Site, parts: &Parts) -> Self {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>();
        let peer = peer.map_or(IpAddr::V6(Ipv6Addr::UNSPECIFIED), |peer| peer.0.ip());
        let told = told_by_proxies(&parts.headers, site.trusted_proxies);
        Self(Source::of(told.unwrap_or(peer)))
    }
}

impl FromRequestParts<Site> for From {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Infallible> {
        Ok(Self::of(site, parts))
    }
}

/// Each proxy adds the address that it was asked from at the end of `X-Forwarded-For`: of so many proxies of ours, the first added the
/// visitor's. What stands before it came from outside and proves nothing.
fn told_by_proxies(headers: &HeaderMap, proxies: u8) -> Option<IpAddr> {
    let lines = headers.get_all("x-forwarded-for").iter().filter_map(|line| line.to_str().ok());
    let told: Vec<&str> = lines.flat_map(|line| line.split(',')).collect();
    let place = told.len().checked_sub(usize::from(proxies))?;
    let address = told.get(place)?.trim();
    let address = address.parse().or_else(|_| address.parse::<SocketAddr>().map(|both| both.ip()));
    address.ok()
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn told(lines: &[&str], proxies: u8) -> Option<String> {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append("x-forwarded-for", HeaderValue::from_str(line).unwrap());
        }
        told_by_proxies(&headers, proxies).map(|address| address.to_string())
    }

    #[test]
    fn only_what_our_own_proxies_added_is_believed() {
        let forged = ["203.0.113.9, 198.51.100.1"];
        assert_eq!(told(&forged, 0), None);
        assert_eq!(told(&forged, 1).as_deref(), Some("198.51.100.1"));
        assert_eq!(
            told(&["203.0.113.9", "2001:db8::1, 10.0.0.1"], 2).as_deref(),
            Some("2001:db8::1")
        );
        assert_eq!(told(&["198.51.100.1:4711"], 1).as_deref(), Some("198.51.100.1"));
        assert_eq!(told(&["[2001:db8::1]:4711"], 1).as_deref(), Some("2001:db8::1"));
        for unusable in [&["unknown"][..], &["198.51.100.1, "], &[]] {
            assert_eq!(told(unusable, 1), None, "{unusable:?}");
        }
        assert_eq!(told(&["198.51.100.1"], 2), None);
    }
}
