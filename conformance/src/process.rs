//! Child processes that cannot run or grow without end.

use std::ffi::OsStr;
use std::io::{self, Read, Write};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// Ample for rustc and a hundred programs on a busy machine.
pub(crate) const COMPILE_LIMIT: Duration = Duration::from_secs(240);
/// The address space of rustc and of what it makes, in megabytes. A hundred programs take some hundred.
pub(crate) const MEMORY: u64 = 6000;

/// The result of a process that ended by itself.
pub struct Ran {
    /// How it ended.
    pub status: ExitStatus,
    /// All of its standard output.
    pub stdout: Vec<u8>,
    /// All of its standard error.
    pub stderr: Vec<u8>,
}

/// Runs a command to its end with this standard input, or kills it after `limit`.
///
/// # Errors
///
/// [`io::ErrorKind::TimedOut`] if it was killed, and any error of starting it or of reading what it prints.
pub fn run(command: &mut Command, input: &[u8], limit: Duration) -> io::Result<Ran> {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    // Both pipes are drained while waiting: a child that fills one would wait for ever.
    let (stdin, stdout, stderr) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
    std::thread::scope(|scope| {
        let stdout = scope.spawn(|| drain(stdout));
        let stderr = scope.spawn(|| drain(stderr));
        if let Some(mut stdin) = stdin {
            stdin.write_all(input)?;
        }
        let status = wait(&mut child, limit)?;
        let (stdout, stderr) = (stdout.join().expect("drain"), stderr.join().expect("drain"));
        Ok(Ran { status, stdout: stdout?, stderr: stderr? })
    })
}

/// Makes a command of a program whose address space is limited to `megabytes`, where there is a shell that can do that.
pub fn limited(program: impl AsRef<OsStr>, megabytes: u64) -> Command {
    if !cfg!(unix) {
        return Command::new(program);
    }
    let mut command = Command::new("sh");
    let script = format!("ulimit -v {}; exec \"$@\"", megabytes * 1024);
    command.args(["-c", &script, "sh"]).arg(program);
    command
}

fn drain(pipe: Option<impl Read>) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    if let Some(mut pipe) = pipe {
        pipe.read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}

fn wait(child: &mut Child, limit: Duration) -> io::Result<ExitStatus> {
    let start = Instant::now();
    let mut pause = Duration::from_micros(500);
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status);
        }
        if start.elapsed() > limit {
            child.kill()?;
            child.wait()?;
            let message = format!("still running after {} s", limit.as_secs());
            return Err(io::Error::new(io::ErrorKind::TimedOut, message));
        }
        std::thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(20));
    }
}
