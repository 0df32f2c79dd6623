//! Types as Python writes them, for messages and doc comments.

use super::Infer;
use super::ty::{Con, Ty};

/// What nests deeper is not written out.
const MAX_DEPTH: u32 = 4;

impl Infer<'_> {
    pub fn show(&self, ty: &Ty) -> String {
        self.show_at(ty, 0)
    }

    fn show_at(&self, ty: &Ty, depth: u32) -> String {
        if depth > MAX_DEPTH {
            return "…".into();
        }
        let ty = self.shallow(ty);
        let show = |arg: &Ty| self.show_at(arg, depth + 1);
        let args = || ty.args().iter().map(show).collect::<Vec<_>>();
        let Some(con) = ty.head() else { return "Any".into() };
        match con {
            Con::None => "None".into(),
            Con::List | Con::Dict | Con::Set => format!("{}[{}]", con.python_name(), args().join(", ")),
            Con::Tuple if ty.args().is_empty() => "tuple[()]".into(),
            Con::Tuple => format!("tuple[{}]", args().join(", ")),
            Con::VarTuple => format!("tuple[{}, ...]", args().concat()),
            Con::Option => format!("{} | None", args().concat()),
            Con::Iter => format!("Iterator[{}]", args().concat()),
            Con::Func => {
                let [params, result] = ty.args() else { return "Callable".into() };
                let params: Vec<String> = self.shallow(params).args().iter().map(show).collect();
                format!("Callable[[{}], {}]", params.join(", "), show(result))
            }
            Con::Closure(_) => "function".into(),
            con => con.python_name().into(),
        }
    }
}
