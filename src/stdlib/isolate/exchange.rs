//! What an interpreter remembers of those it exchanges values with: classes and variables that have crossed, code
//! that was taken in, names.

use super::needs::Needs;
use super::parcel::Definition;
use crate::bytecode::Code;
use crate::task::outside;
use crate::value::{Sym, Trace, Tracer, Value};
use crate::vm::{Raised, TypeRow, Vm};
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// What all interpreters that come from one program share.
#[derive(Debug, Default)]
pub struct Family {
    last: AtomicU64,
    definitions: Mutex<HashMap<u64, Arc<Definition>>>,
}

impl Family {
    /// A number that no other class or variable of the family has.
    pub fn number(&self) -> u64 {
        self.last.fetch_add(1, Ordering::Relaxed) + 1
    }

    fn definitions(&self) -> MutexGuard<'_, HashMap<u64, Arc<Definition>>> {
        // nothing panics under it half-way
        self.definitions.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The latest definition of a class.
    pub fn definition(&self, id: u64) -> Option<Arc<Definition>> {
        self.definitions().get(&id).cloned()
    }

    /// Replace the definition of a class.
    pub fn define(&self, id: u64, definition: Definition) {
        self.definitions().insert(id, Arc::new(definition));
    }
}

/// A class that has crossed.
pub struct Record {
    pub id: u64,
    pub version: u32,
    /// It came from another interpreter, which says how it is defined.
    pub foreign: bool,
    /// The entries of its namespace as they were defined.
    pub snapshot: Vec<(Value, Value)>,
    /// Attributes whose content may change without the entry changing.
    pub volatile: Vec<Sym>,
    /// Globals and needs of its functions.
    pub needs: Vec<(Value, Arc<Needs>)>,
    /// Classes that it refers to.
    pub classes: Vec<Value>,
}

/// Codes that are remembered; more, and all are forgotten.
const MOST_CODES: usize = 8192;

/// The memory of one interpreter.
#[derive(Default)]
pub struct Exchange {
    pub family: Arc<Family>,
    pub records: HashMap<Value, Record>,
    pub classes: HashMap<u64, Value>,
    pub variable_ids: HashMap<Value, u64>,
    pub variables: HashMap<u64, Value>,
    codes: HashMap<(usize, u64), Value>,
    names: HashMap<Sym, Arc<str>>,
    needs: HashMap<usize, (Arc<Code>, Arc<Needs>)>,
    /// Modules that stand for those of the interpreter that sends calls here: their names and dicts.
    pub shadows: Vec<(Arc<str>, Value)>,
    /// Global variables that an initializer set: dict, name, value.
    pub pinned: Vec<(Value, Sym, Value)>,
}

impl Trace for Exchange {
    fn trace(&self, t: &mut Tracer<'_>) {
        for (class, record) in &self.records {
            t.value(*class);
            for (key, value) in &record.snapshot {
                t.values(&[*key, *value]);
            }
            for (globals, _) in &record.needs {
                t.value(*globals);
            }
            t.values(&record.classes);
        }
        for value in self.classes.values().chain(self.variables.values()).chain(self.codes.values()) {
            t.value(*value);
        }
        for (_, dict) in &self.shadows {
            t.value(*dict);
        }
        for (dict, _, value) in &self.pinned {
            t.values(&[*dict, *value]);
        }
    }
}

const TYPE: TypeRow = TypeRow::bare("exchange");

/// Give a machine its memory, as a member of this family.
pub fn install(vm: &mut Vm, family: Arc<Family>) {
    vm.register_type::<Exchange>(&TYPE);
    let exchange = vm.new_opaque(Exchange { family, ..Exchange::default() });
    outside(vm).exchange = exchange;
}

/// The memory of this interpreter, made now if it had none.
pub fn exchange(vm: &mut Vm) -> &mut Exchange {
    if outside(vm).exchange.is_undef() {
        install(vm, Arc::default());
    }
    let exchange = outside(vm).exchange;
    vm.heap.get_mut::<Exchange>(exchange).expect("`install` has put it there")
}

/// The text of a name, shared.
pub fn name(vm: &mut Vm, sym: Sym) -> Arc<str> {
    if let Some(known) = exchange(vm).names.get(&sym) {
        return Arc::clone(known);
    }
    let text: Arc<str> = vm.heap.sym_str(sym).into();
    exchange(vm).names.insert(sym, Arc::clone(&text));
    text
}

/// The needs of a code, found once.
pub fn needs(vm: &mut Vm, code: &Arc<Code>) -> Arc<Needs> {
    let key = Arc::as_ptr(code).addr();
    if let Some((_, known)) = exchange(vm).needs.get(&key) {
        return Arc::clone(known);
    }
    let found = Arc::new(Needs::of(vm, code));
    let known = &mut exchange(vm).needs;
    if known.len() >= MOST_CODES {
        known.clear();
    }
    // the code is kept with them, so that no other can have its address
    known.insert(key, (Arc::clone(code), Arc::clone(&found)));
    found
}

/// A code taken in, to run with these globals.
pub fn load(vm: &mut Vm, code: &Arc<Code>, globals: Value) -> Value {
    let key = (Arc::as_ptr(code).addr(), globals.bits());
    if let Some(&known) = exchange(vm).codes.get(&key) {
        return known;
    }
    let loaded = vm.load(code, globals);
    let known = &mut exchange(vm).codes;
    if known.len() >= MOST_CODES {
        known.clear();
    }
    known.insert(key, loaded);
    loaded
}

/// The module whose dict of globals this is: its name, and whether every interpreter has one of its own.
pub fn module_of(vm: &mut Vm, globals: Value) -> Option<(Arc<str>, bool)> {
    let name_value = vm.heap.namespace_get(globals, crate::vm::sym::NAME)?;
    let sym = vm.heap.intern_value(name_value)?;
    let module = vm.heap.namespace_get(vm.modules, sym)?;
    if !vm.heap.as_module(module)?.dict.is(globals) {
        return None;
    }
    let name = name(vm, sym);
    let standard = is_standard(vm, &name, globals);
    Some((name, standard))
}

/// Is this a module that comes with the language?
pub fn is_standard(vm: &Vm, name: &str, dict: Value) -> bool {
    name == "builtins"
        || vm.native_modules.contains_key(name)
        || vm
            .heap
            .namespace_get(dict, crate::vm::sym::FILE)
            .and_then(Value::as_str)
            .is_some_and(|file| file.starts_with("<std>/"))
}

/// What a module has under a dotted name.
///
/// # Errors
/// Whatever importing the module raises.
pub fn resolve(vm: &mut Vm, module: &str, path: &str) -> Result<Option<Value>, Raised> {
    let module = vm.import_module(module)?;
    resolve_in(vm, module, path)
}

/// The same in a module that is there.
pub fn resolve_in(vm: &mut Vm, module: Value, path: &str) -> Result<Option<Value>, Raised> {
    let mut at = module;
    for part in path.split('.') {
        let name = vm.heap.intern(part);
        let found = match vm.heap.as_module(at).map(|m| m.dict) {
            Some(dict) => vm.heap.namespace_get(dict, name),
            None => match vm.heap.as_class(at).map(|c| c.dict) {
                Some(dict) => vm.heap.namespace_get(dict, name),
                None => return Ok(None),
            },
        };
        match found {
            // what a class finds is the function inside
            Some(found) => at = vm.heap.as_wrapper(found).map_or(found, |wrapper| wrapper.function),
            None => return Ok(None),
        }
    }
    Ok(Some(at))
}
