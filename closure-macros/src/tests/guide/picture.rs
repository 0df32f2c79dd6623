//! Draws how closures hold their variables, from the compiler's model.

use crate::model::{ClosureItem, Field, Item, Output, Path, RustName, Type};
use crate::source::Pos;

const LINE: usize = 24;
const PADDING: usize = 10;
const CHARACTER: usize = 9;
/// Between the closures and what they share.
const GAP: usize = 90;

/// Where a variable is.
enum Place<'m> {
    /// In the struct.
    Value,
    /// In one cell for all.
    Shared(Target<'m>),
}

#[derive(Clone, Copy, PartialEq)]
enum Target<'m> {
    /// The variable that is bound there.
    Variable(Pos),
    /// The struct of several variables.
    Several(&'m RustName),
}

/// A box with a title and lines.
struct Drawn {
    at: (usize, usize),
    width: usize,
    height: usize,
}

/// An SVG of the closures and the variables that they share; none if they share none.
pub(super) fn of(model: &Output) -> Option<String> {
    let closures = closures(model);
    let mut shared: Vec<(Target, Vec<&str>)> = Vec::new();
    for field in closures.iter().flat_map(|closure| &closure.fields) {
        if let Place::Shared(target) = place(field)
            && shared.iter().all(|(other, _)| *other != target)
        {
            shared.push((target, names(model, field, target)));
        }
    }
    if shared.is_empty() {
        return None;
    }
    let longest = closures.iter().map(|closure| closure.name.chars().count()).max().unwrap_or_default();
    let width = longest * CHARACTER + 4 * PADDING;
    let mut svg = String::new();
    let mut top = PADDING;
    let targets: Vec<Drawn> = shared
        .iter()
        .map(|(_, names)| {
            let longest = names.iter().map(|name| name.chars().count()).max().unwrap_or(0);
            let drawn = Drawn {
                at: (PADDING + width + GAP, top),
                width: longest * CHARACTER + 2 * PADDING,
                height: names.len() * LINE + PADDING,
            };
            rectangle(&mut svg, &drawn, true);
            for (row, name) in names.iter().enumerate() {
                text(&mut svg, drawn.at.0 + PADDING, row_at(&drawn, row), name, false);
            }
            top += drawn.height + 2 * PADDING;
            drawn
        })
        .collect();
    let below = top;
    top = PADDING;
    for closure in &closures {
        let drawn = Drawn { at: (PADDING, top), width, height: (closure.fields.len() + 1) * LINE + PADDING };
        rectangle(&mut svg, &drawn, false);
        text(&mut svg, drawn.at.0 + PADDING, row_at(&drawn, 0), &closure.name, true);
        for (row, field) in closure.fields.iter().enumerate() {
            let y = row_at(&drawn, row + 1);
            text(&mut svg, drawn.at.0 + 2 * PADDING, y, &field.name, false);
            match place(field) {
                Place::Value => {}
                Place::Shared(target) => {
                    let index =
                        shared.iter().position(|(other, _)| *other == target).expect("it was collected");
                    let to = &targets[index];
                    let from = (drawn.at.0 + drawn.width - PADDING, y - 5);
                    arrow(&mut svg, from, (to.at.0, to.at.1 + to.height / 2));
                }
            }
        }
        top += drawn.height + 2 * PADDING;
    }
    let height = below.max(top);
    let right = targets.iter().map(|drawn| drawn.at.0 + drawn.width).max().unwrap_or(0) + PADDING;
    let described = describe(&closures, &shared);
    Some(format!(
        "<div class=\"picture\">\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{right}\" height=\"{height}\" viewBox=\"0 0 {right} {height}\" \
         role=\"img\" font-family=\"monospace\" font-size=\"15\" fill=\"currentColor\">\n<title>{described}</title>\n{svg}</svg>\n</div>"
    ))
}

fn closures(model: &Output) -> Vec<&ClosureItem> {
    let closures = model.items.iter().filter_map(|item| match item {
        Item::Closure(closure) if !closure.fields.is_empty() => Some(&**closure),
        _ => None,
    });
    closures.collect()
}

fn place(field: &Field) -> Place<'_> {
    match &field.ty {
        Type::Path(Path::Runtime("CopyCell" | "Cell" | "Late"), _) => {
            Place::Shared(Target::Variable(field.span.lo))
        }
        Type::Path(Path::Runtime("Variables"), of) => match &of[..] {
            [Type::Closure(name, _)] => Place::Shared(Target::Several(name)),
            other => panic!("variables of {other:?}"),
        },
        _ => Place::Value,
    }
}

/// The variables behind one count.
fn names<'m>(model: &'m Output, field: &'m Field, target: Target) -> Vec<&'m str> {
    let several = model.items.iter().find_map(|item| match item {
        Item::Variables(item) if target == Target::Several(&item.name) => Some(item),
        _ => None,
    });
    match several {
        Some(item) => item.fields.iter().map(|field| &*field.name).collect(),
        None => vec![&field.name],
    }
}

/// What is read out in place of the picture.
fn describe(closures: &[&ClosureItem], shared: &[(Target, Vec<&str>)]) -> String {
    let sentences = shared.iter().map(|(target, names)| {
        let holds = |closure: &&&ClosureItem| {
            closure
                .fields
                .iter()
                .any(|field| matches!(place(field), Place::Shared(other) if other == *target))
        };
        let owners: Vec<&str> = closures.iter().filter(holds).map(|closure| &*closure.name).collect();
        format!("{} in one place: {}.", names.join(", "), owners.join(", "))
    });
    sentences.collect::<Vec<_>>().join(" ")
}

fn row_at(drawn: &Drawn, row: usize) -> usize {
    drawn.at.1 + (row + 1) * LINE - 3
}

fn rectangle(svg: &mut String, Drawn { at: (x, y), width, height }: &Drawn, round: bool) {
    let radius = if round { 9 } else { 0 };
    svg.push_str(&format!(
        "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"{radius}\" fill=\"none\" stroke=\"currentColor\"/>\n"
    ));
}

fn text(svg: &mut String, x: usize, y: usize, text: &str, bold: bool) {
    let weight = if bold { " font-weight=\"bold\"" } else { "" };
    svg.push_str(&format!("<text x=\"{x}\" y=\"{y}\"{weight}>{text}</text>\n"));
}

fn arrow(svg: &mut String, (x, y): (usize, usize), (to_x, to_y): (usize, usize)) {
    svg.push_str(&format!("<circle cx=\"{x}\" cy=\"{y}\" r=\"3\"/>\n"));
    svg.push_str(&format!(
        "<path d=\"M{x} {y} C{} {y} {} {to_y} {to_x} {to_y}\" fill=\"none\" stroke=\"currentColor\"/>\n",
        x + GAP / 2,
        to_x - GAP / 2
    ));
    svg.push_str(&format!("<path d=\"M{to_x} {to_y} l-9 -4 v8 z\"/>\n"));
}
