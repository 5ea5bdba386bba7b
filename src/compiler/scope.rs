//! Scopes: which name means which variable. A first walk over the tree ([`walk`]) records what
//! every scope binds and uses, and gives each name in each scope its home.
//!
//! Comprehensions (outside class bodies) and type parameters are scopes without code of their own: they are
//! *inlined*, their variables are registers of the code around them, their *host*.

use super::names::Names;
use super::walk;
use crate::source::Span;
use crate::syntax::Diagnostic;
use crate::syntax::ast::*;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// An index into [`ScopeTree::scopes`]; the module is 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct ScopeId(pub u32);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ScopeKind {
    Module,
    Function,
    Lambda,
    Class,
    /// A comprehension, inlined.
    Comp,
    /// A comprehension in a class body, a function of its own.
    CompFunction,
    GenExpr,
    /// The type parameters of a function, class or alias, inlined.
    TypeParams,
    /// What is only evaluated when it is asked for: the value of a type alias, a bound, a default. A function
    /// of its own that sees the names of the class body it stands in.
    Lazy,
}

impl ScopeKind {
    pub(super) fn inlined(self) -> bool {
        matches!(self, ScopeKind::Comp | ScopeKind::TypeParams)
    }
}

/// Where a name of a scope lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Home {
    /// A variable of this scope, which may be an outer one.
    Variable(ScopeId),
    Global,
    /// The namespace of a class body (or of `exec` with locals), then the globals.
    Namespace,
    /// The namespace of a class body, then the variable of this outer scope.
    NamespaceOr(ScopeId),
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Symbol {
    pub bound: bool,
    pub param: bool,
    pub global: bool,
    /// `nonlocal`, or a walrus target in a comprehension: the binding is further out.
    pub outer: bool,
    /// Captured by an inner function: the register holds a cell.
    pub cell: bool,
    pub home: Home,
}

pub(super) struct Scope {
    pub kind: ScopeKind,
    pub parent: Option<ScopeId>,
    pub host: ScopeId,
    pub symbols: HashMap<Name, Symbol>,
    /// The names of `symbols`, in order of first appearance.
    pub order: Vec<Name>,
    /// Names of captured variables; their order is that of the code's captures.
    pub free: Vec<Name>,
    /// The class whose body mangles names here.
    pub class_name: Option<Arc<str>>,
    pub yields: bool,
    pub awaits: bool,
    pub has_walrus: bool,
    /// Names that `del` or the end of `except … as` unbinds somewhere.
    pub unbinds: HashSet<Name>,
    /// The body has annotated names: it needs `__annotations__`.
    pub annotates: bool,
    pub first_param: Option<Name>,
    /// For a class: attributes that its methods store on their first parameter.
    pub stored_attributes: HashSet<Name>,
    /// Those among them that are stored on `self`, in order of first appearance: `__static_attributes__`.
    pub static_attributes: Vec<Name>,
    /// What `nonlocal` declares, and where.
    pub nonlocals: Vec<(Name, Span)>,
}

/// What a scope belongs to: the address of its node, and whether it is the type parameters of the node.
pub(super) type NodeKey = (usize, bool);

pub(super) fn node_key<T>(node: &T) -> NodeKey {
    (std::ptr::from_ref(node) as usize, false)
}

pub(super) fn type_params_key<T>(node: &T) -> NodeKey {
    (std::ptr::from_ref(node) as usize, true)
}

/// For an expression that is evaluated lazily, whatever else its node opens.
pub(super) fn lazy_key(expr: &Expr<'_>) -> NodeKey {
    type_params_key(expr)
}

pub(super) struct ScopeTree {
    pub scopes: Vec<Scope>,
    pub by_node: HashMap<NodeKey, ScopeId>,
}

impl ScopeTree {
    /// Walk a module and resolve every name in it.
    pub(super) fn build(
        module: &Module<'_>,
        names: &mut Names,
        future_annotations: bool,
        errors: &mut Vec<Diagnostic>,
    ) -> ScopeTree {
        let tree = ScopeTree { scopes: Vec::new(), by_node: HashMap::new() };
        walk::scopes_of(module, tree, names, future_annotations, errors)
    }

    pub(super) fn of(&self, key: NodeKey) -> ScopeId {
        *self.by_node.get(&key).expect("the first walk has met every node that opens a scope")
    }

    pub(super) fn get(&self, id: ScopeId) -> &Scope {
        &self.scopes[id.0 as usize]
    }

    pub(super) fn get_mut(&mut self, id: ScopeId) -> &mut Scope {
        &mut self.scopes[id.0 as usize]
    }

    /// The class body whose namespace a lazily evaluated expression is handed.
    pub(super) fn class_around_lazy(&self, lazy: ScopeId) -> Option<ScopeId> {
        let scope = self.get(lazy);
        let mut id = scope.parent.filter(|_| scope.kind == ScopeKind::Lazy)?;
        while self.get(id).kind == ScopeKind::TypeParams {
            id = self.get(id).parent?;
        }
        (self.get(id).kind == ScopeKind::Class).then_some(id)
    }

    /// The home of a name that is looked up in `from`.
    pub(super) fn find(&self, from: ScopeId, name: Name, class_cell: Name) -> Home {
        let mut id = from;
        let mut class_body = false;
        let host = self.get(from).host;
        let handed = self.class_around_lazy(host);
        loop {
            let scope = self.get(id);
            let symbol = scope.symbols.get(&name);
            let own = host == id || handed == Some(id);
            match scope.kind {
                ScopeKind::Module => {
                    if symbol.is_some_and(|s| s.global) {
                        return Home::Global;
                    }
                    return if class_body || own { Home::Namespace } else { Home::Global };
                }
                ScopeKind::Class if own => match symbol {
                    Some(s) if s.global => return Home::Global,
                    Some(s) if s.outer => {}
                    Some(s) if s.bound => return Home::Namespace,
                    _ => class_body = true,
                },
                ScopeKind::Class => {
                    if name == class_cell {
                        return variable(id, class_body);
                    }
                }
                _ => match symbol {
                    Some(s) if s.global => {
                        return if class_body { Home::Namespace } else { Home::Global };
                    }
                    Some(s) if s.outer => {}
                    Some(s) if s.bound => return variable(id, class_body),
                    _ => {}
                },
            }
            id = scope.parent.expect("only the module has no parent, and it has been met");
        }
    }
}

fn variable(id: ScopeId, class_body: bool) -> Home {
    if class_body { Home::NamespaceOr(id) } else { Home::Variable(id) }
}

/// All parameters in register order: positional, keyword-only, `*args`, `**kwargs`.
pub(super) fn all_params<'p, 'a>(params: &'p Params<'a>) -> impl Iterator<Item = &'p Param<'a>> {
    let rest = params.star.into_iter().chain(params.double_star);
    params.positional.iter().chain(params.keyword_only).chain(rest)
}
