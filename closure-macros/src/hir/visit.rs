//! A walk over the tree, in source order.

crate::visit::walks!(hir, StmtKind::Import(_), receiver);
