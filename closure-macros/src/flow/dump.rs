//! The result of the analysis as text, for tests.

use super::*;
use crate::scope::ScopeKind;
use crate::source::Span;
use crate::table::Table;
use std::fmt::Write;

/// One line a web, such as `outer.x [2:5 4:9] Plain AtDef(2:5) mut`: its definitions, storage, declaration and flags.
/// `=` before the name marks the hidden variable of a parameter's default.
pub(crate) fn flow(module: &Module, scopes: &ScopeTable, flow: &Flow) -> String {
    let places = Places::of(module, scopes);
    let mut out = String::new();
    for web in &flow.webs {
        let var = scopes.var(web.var);
        let hidden = if var.is_hidden() { "=" } else { "" };
        let defs: Vec<String> = web.defs.iter().map(|&def| places.show_def(flow, def)).collect();
        let path = path(scopes, var.owner);
        let _ = write!(out, "{path}{hidden}{} [{}]", var.name, defs.join(" "));
        let _ = write!(out, " {:?}", web.storage);
        match web.declare {
            Declare::AtDef(def) => {
                let _ = write!(out, " AtDef({})", places.show_def(flow, def));
            }
            Declare::Before(stmt) => {
                let _ = write!(out, " Before({})", places.show(stmt));
            }
            other => {
                let _ = write!(out, " {other:?}");
            }
        }
        let flags = [
            (web.mutable, " mut"),
            (web.maybe_unbound, " opt"),
            (web.shadows, " shadows"),
            (web.known.is_some(), " known"),
        ];
        out.extend(flags.iter().filter(|(set, _)| *set).map(|(_, flag)| *flag));
        out.push('\n');
    }
    out
}

/// One line a read, such as `x@3:5! 1:7+ 2:5`: `!` if it is the last, `?` if it may fail, then what reaches it (`+`: not None).
/// `x@make 3:5` is the reading of `x` by the making of the function named there.
pub(crate) fn uses(module: &Module, scopes: &ScopeTable, flow: &Flow) -> String {
    let places = Places::of(module, scopes);
    let mut lines: Vec<((u32, u32), String)> = Vec::new();
    let show = |found: &Use| {
        let mut text = String::new();
        text.push_str(if found.last { "!" } else { "" });
        text.push_str(if found.maybe_unbound { "?" } else { "" });
        for reaching in &found.reaching {
            let def = places.show_def(flow, reaching.def);
            let _ = write!(text, " {def}{}", if reaching.not_none { "+" } else { "" });
        }
        text
    };
    for (node, found) in flow.uses.iter() {
        let var = &scopes.var(flow.webs[found.web.0 as usize].var).name;
        let key = places.key(node);
        lines.push((key, format!("{var}@{}{}", places.show(node), show(found))));
    }
    for ((function, var), found) in &flow.capture_uses {
        let name = &scopes.var(*var).name;
        let key = places.key(*function);
        lines.push((key, format!("{name}@make {}{}", places.show(*function), show(found))));
    }
    lines.sort_unstable();
    lines.into_iter().map(|(_, line)| line + "\n").collect()
}

/// Where the statements stand that cannot be reached.
pub(crate) fn unreachable(module: &Module, scopes: &ScopeTable, flow: &Flow) -> String {
    let places = Places::of(module, scopes);
    let mut lines: Vec<(u32, u32)> = flow.unreachable.iter().map(|stmt| places.key(stmt)).collect();
    lines.sort_unstable();
    lines.into_iter().map(|(line, column)| format!("{line}:{column}\n")).collect()
}

/// A line a frame: what its closure holds, and `returns` if its end cannot be reached.
pub(crate) fn functions(scopes: &ScopeTable, flow: &Flow) -> String {
    let mut out = String::new();
    for (index, scope) in scopes.scopes.iter().enumerate() {
        if scope.kind == ScopeKind::Comprehension {
            continue;
        }
        let found = &flow.functions[&scope.node];
        let path = path(scopes, ScopeId(index as u32));
        let path = if path.is_empty() { "module" } else { path.trim_end_matches('.') };
        let captures: Vec<String> = found
            .captures
            .iter()
            .map(|&var| {
                let hidden = if scopes.var(var).is_hidden() { "=" } else { "" };
                format!("{hidden}{}", scopes.var(var).name)
            })
            .collect();
        let returns = if found.falls_through { "" } else { " returns" };
        let _ = writeln!(out, "{path}({}){returns}", captures.join(" "));
    }
    out
}

fn path(scopes: &ScopeTable, id: ScopeId) -> String {
    let scope = scopes.scope(id);
    let Some(parent) = scope.parent else { return String::new() };
    let own = match scope.def {
        Some(var) => scopes.var(var).name.to_string(),
        None if scope.kind == ScopeKind::Comprehension => "[]".to_string(),
        None => "lambda".to_string(),
    };
    format!("{}{own}.", path(scopes, parent))
}

/// Where nodes stand.
struct Places {
    spans: Table<NodeId, Span>,
    /// An import statement binds several names, each at its own place.
    bindings: HashMap<(NodeId, VarId), Span>,
}

impl Places {
    fn of(module: &Module, scopes: &ScopeTable) -> Self {
        let mut spans = Table::default();
        let mut bodies = vec![&module.body];
        while let Some(body) = bodies.pop() {
            for stmt in body {
                spans.insert(stmt.id, stmt.span);
                use crate::hir::StmtKind::*;
                match &stmt.kind {
                    FunctionDef(function) => bodies.push(&function.body),
                    For { body, orelse, .. } | While { body, orelse, .. } | If { body, orelse, .. } => {
                        bodies.extend([body, orelse]);
                    }
                    _ => {}
                }
            }
        }
        let mut bindings = HashMap::default();
        for (index, var) in scopes.vars.iter().enumerate() {
            let id = VarId(index as u32);
            bindings.extend(var.bindings.iter().map(|binding| ((binding.node, id), binding.span)));
        }
        for frame in build::build(module, scopes, &definitions(scopes).1) {
            for event in &frame.events {
                match event.kind {
                    graph::EventKind::Read { expr, .. } => spans.insert(expr.id, expr.span),
                    graph::EventKind::Make { function, .. } => spans.insert(function.id, function.name.span),
                    _ => {}
                }
            }
        }
        Places { spans, bindings }
    }

    fn key(&self, node: NodeId) -> (u32, u32) {
        self.spans.get(&node).map_or((u32::MAX, node.0), |span| (span.lo.line, span.lo.column + 1))
    }

    fn show_def(&self, flow: &Flow, def: DefId) -> String {
        let Def { node, web } = flow.defs[def.0 as usize];
        let span = self.bindings[&(node, flow.webs[web.0 as usize].var)];
        format!("{}:{}", span.lo.line, span.lo.column + 1)
    }

    fn show(&self, node: NodeId) -> String {
        match self.spans.get(&node) {
            Some(span) => format!("{}:{}", span.lo.line, span.lo.column + 1),
            None => "?".to_string(),
        }
    }
}
