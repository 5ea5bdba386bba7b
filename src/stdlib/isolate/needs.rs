//! Which names of its module a function looks up, found in its code once.

use crate::bytecode::{Code, Op};
use crate::value::Sym;
use crate::vm::Vm;
use std::collections::HashSet;
use std::sync::Arc;

/// Names that a code and the codes inside it use.
#[derive(Debug, Default)]
pub struct Needs {
    /// Global variables that are read or deleted.
    pub globals: Vec<Sym>,
    /// Modules that are imported while it runs.
    pub imports: Vec<Sym>,
    /// All other names: attributes, for one.
    pub others: Vec<Sym>,
}

impl Needs {
    /// The needs of a code.
    pub fn of(vm: &mut Vm, code: &Arc<Code>) -> Needs {
        let (mut globals, mut imports, mut all) = (Names::default(), Names::default(), Names::default());
        let mut waiting = vec![code];
        while let Some(code) = waiting.pop() {
            waiting.extend(&code.children);
            let mut sym = |index: usize| code.names.get(index).map(|name| vm.heap.intern(name));
            for op in &code.ops {
                let (place, index) = match *op {
                    Op::GetGlobal { name, .. } | Op::DelGlobal { name } => (&mut globals, name as usize),
                    Op::GetName { name, .. } | Op::GetNameOrFree { name, .. } => {
                        (&mut globals, name as usize)
                    }
                    Op::Import { name, .. } => (&mut imports, name as usize),
                    _ => continue,
                };
                if let Some(name) = sym(index) {
                    place.add(name);
                }
            }
            (0..code.names.len()).filter_map(sym).for_each(|name| all.add(name));
        }
        let others = all.list.into_iter().filter(|name| !globals.known.contains(name)).collect();
        Needs { globals: globals.list, imports: imports.list, others }
    }
}

/// Names in the order in which they were first met.
#[derive(Default)]
struct Names {
    list: Vec<Sym>,
    known: HashSet<Sym>,
}

impl Names {
    fn add(&mut self, name: Sym) {
        if self.known.insert(name) {
            self.list.push(name);
        }
    }
}
