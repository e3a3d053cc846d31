//! One HTTP/1.1 connection that stays open, as a browser keeps it.

use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// No answer takes longer; a server that was killed closes the connection at once.
const PATIENCE: Duration = Duration::from_secs(60);
/// A page is far smaller.
const MOST_BODY: usize = 16 * 1024 * 1024;

/// A connection to the portal.
pub struct Connection {
    stream: BufReader<TcpStream>,
    line: String,
}

/// What came back.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    /// `Location`, when there is one.
    pub location: Option<String>,
    /// The cookie that was set, `name=value`.
    pub cookie: Option<String>,
    pub body: Vec<u8>,
}

impl Connection {
    pub fn open(address: SocketAddr) -> Result<Self> {
        let stream = TcpStream::connect_timeout(&address, PATIENCE)
            .with_context(|| format!("no connection to {address}"))?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        Ok(Self { stream: BufReader::with_capacity(64 * 1024, stream), line: String::new() })
    }

    /// Sends a whole request, as bytes, and reads its answer.
    pub fn send(&mut self, request: &[u8]) -> Result<Reply> {
        self.stream.get_mut().write_all(request)?;
        let status = self.read_line()?.split(' ').nth(1).and_then(|status| status.parse().ok());
        let status = status.context("the answer has no status")?;
        let (mut location, mut cookie, mut length, mut is_chunked) = (None, None, 0, false);
        loop {
            let line = self.read_line()?;
            let Some((name, value)) = line.split_once(':') else { break };
            let value = value.trim();
            match name.to_ascii_lowercase().as_str() {
                "location" => location = Some(value.to_owned()),
                "set-cookie" => cookie = value.split(';').next().map(str::to_owned),
                "content-length" => length = value.parse()?,
                "transfer-encoding" => is_chunked = value.eq_ignore_ascii_case("chunked"),
                _ => {}
            }
        }
        let mut body = Vec::new();
        if is_chunked {
            loop {
                let size = usize::from_str_radix(self.read_line()?.trim(), 16)?;
                self.read_body(&mut body, size)?;
                self.read_line()?;
                if size == 0 {
                    break;
                }
            }
        } else {
            self.read_body(&mut body, length)?;
        }
        Ok(Reply { status, location, cookie, body })
    }

    fn read_line(&mut self) -> Result<&str> {
        self.line.clear();
        if self.stream.read_line(&mut self.line)? == 0 {
            bail!("the connection was closed");
        }
        Ok(self.line.trim_end())
    }

    fn read_body(&mut self, body: &mut Vec<u8>, length: usize) -> Result<()> {
        let start = body.len();
        if start + length > MOST_BODY {
            bail!("the answer is too long");
        }
        body.resize(start + length, 0);
        Ok(self.stream.read_exact(&mut body[start..])?)
    }
}
