//! CPython, the reference.

use crate::process;
use std::process::Command;
use std::time::Duration;

/// The version whose words and whose arithmetic `pydef!` follows: messages, and sums of floats, differ from one to the next.
const REFERENCE: &str = "Python 3.11.";

/// Why there is nothing to compare with, or none if `python3` is the reference.
pub fn missing() -> Option<String> {
    let output = Command::new("python3").arg("--version").output();
    let version = output.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned());
    match version {
        Ok(version) if version.starts_with(REFERENCE) => None,
        Ok(version) => Some(format!("python3 is {version}, not {REFERENCE}x")),
        Err(_) => Some(format!("no {REFERENCE}x as python3")),
    }
}

/// Far more than a program of some dozen lines takes, also on a busy machine.
const LIMIT: Duration = Duration::from_secs(30);
/// More than any of them prints that is of use.
const LONGEST: usize = 20_000;

/// Runs a program in CPython and gives what it prints.
///
/// # Errors
///
/// Says why there is nothing to compare with: it ends with an exception, takes too long, or prints what differs from run to run.
pub fn run(text: &str) -> Result<Vec<u8>, String> {
    let mut python = process::limited("python3", 1000);
    // Without site packages it starts in half the time.
    python.args(["-I", "-S", "-X", "utf8", "-W", "ignore", "-"]);
    let ran = process::run(&mut python, text.as_bytes(), LIMIT).map_err(|error| error.to_string())?;
    if !ran.status.success() {
        let said = String::from_utf8_lossy(&ran.stderr);
        return Err(said.lines().last().unwrap_or_default().to_owned());
    }
    let printed = String::from_utf8_lossy(&ran.stdout);
    if printed.contains(" at 0x") {
        return Err("prints an address".to_owned());
    }
    if printed.len() > LONGEST {
        return Err("prints too much".to_owned());
    }
    Ok(ran.stdout)
}

/// Asks CPython whether an integer of a program leaves 64 bits.
pub fn leaves_64_bits(text: &str) -> bool {
    let mut python = Command::new("python3");
    python.args(["-I", "-S", "-X", "utf8", "-W", "ignore", "-c", WATCH]);
    // Where that cannot be said, the integers are small.
    process::run(&mut python, text.as_bytes(), LIMIT).is_ok_and(|ran| ran.stdout == b"beyond\n")
}

/// Runs a program in which each operation and each call hands on its value.
const WATCH: &str = r#"
import ast, sys
beyond = False
def seen(value):
    global beyond
    beyond = beyond or type(value) is int and not -2**63 <= value < 2**63
    return value
class Watched(ast.NodeTransformer):
    def watch(self, node):
        self.generic_visit(node)
        return ast.Call(ast.Name("_seen", ast.Load()), [node], [])
    visit_BinOp = visit_UnaryOp = visit_Call = watch
    def visit_AugAssign(self, node):
        self.generic_visit(node)
        if not isinstance(node.target, ast.Name):
            return node
        return [node, ast.Expr(self.watch(ast.Name(node.target.id, ast.Load())))]
tree = ast.fix_missing_locations(Watched().visit(ast.parse(sys.stdin.read())))
exec(compile(tree, "program", "exec"), {"_seen": seen, "print": lambda *args, **kwargs: None})
print("beyond" if beyond else "within")
"#;
