//! Types as Python writes them, for messages and doc comments.

use super::Infer;
use super::ty::{Con, Ty};

impl Infer<'_> {
    pub fn show(&self, ty: &Ty) -> String {
        let ty = self.shallow(ty);
        let args = || ty.args().iter().map(|arg| self.show(arg)).collect::<Vec<_>>();
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
                let params: Vec<String> = self.shallow(params).args().iter().map(|p| self.show(p)).collect();
                format!("Callable[[{}], {}]", params.join(", "), self.show(result))
            }
            Con::Closure(_) => "function".into(),
            con => con.python_name().into(),
        }
    }
}
