//! What travels between interpreters: values taken apart into plain data that any thread may hold.

use crate::bytecode::Code;
use crate::value::{Kind, ShapeId, Word};
use dashu_int::IBig;
use std::sync::Arc;

/// A place for a value.
#[derive(Debug, Clone, Copy)]
pub enum Item {
    /// A value without a heap object: it means the same in every interpreter.
    Word(Word),
    /// One of the parcel's nodes.
    Node(u32),
}

impl Item {
    /// Nothing.
    pub const UNDEF: Item = Item::Word(Word::UNDEF);
}

/// Which dict of global variables code runs with.
#[derive(Debug, Clone, Copy)]
pub enum Globals {
    /// That of a module, by its place in [`Parcel::modules`].
    Module(u32),
    /// One that belongs to no module.
    Dict(Item),
}

/// One object.
#[derive(Debug)]
pub enum Node {
    Text(Box<str>),
    Bytes(Box<[u8]>),
    ByteArray(Vec<u8>),
    Big(IBig),
    Float(f64),
    List(Vec<Item>),
    Tuple(Vec<Item>),
    /// A dict, set or frozenset: hash, key and value of each entry.
    Table {
        kind: Kind,
        /// The hashes hold in every interpreter of the family.
        plain: bool,
        entries: Vec<(u64, Item, Item)>,
    },
    Range {
        start: i64,
        stop: i64,
        step: i64,
        len: i64,
    },
    Slice([Item; 3]),
    Cell(Item),
    /// What a standard module (or the builtins) has under this dotted name.
    Named {
        module: Arc<str>,
        path: Arc<str>,
    },
    /// A module, by its place in [`Parcel::modules`].
    Module(u32),
    /// The class of a builtin shape.
    Shape(ShapeId),
    /// A class of the program's own, as the family knows it, and those of its attributes that may have changed.
    Class {
        id: u64,
        version: u32,
        attributes: Vec<(Arc<str>, Item)>,
    },
    Code {
        code: Arc<Code>,
        globals: Globals,
    },
    Function(Box<FunctionNode>),
    Method {
        function: Item,
        receiver: Item,
    },
    /// Getter, setter, deleter, doc, name.
    Property([Item; 5]),
    /// A `staticmethod` or `classmethod`.
    Wrapper {
        class_method: bool,
        function: Item,
        dict: Item,
    },
    Instance {
        /// Its place in [`Parcel::shapes`].
        shape: u32,
        /// What is in its slots, hidden ones first.
        slots: Vec<Item>,
        /// Its `__dict__`, if its attributes live in one.
        dict: Option<Item>,
    },
    /// The descriptor of a name in `__slots__`.
    Member {
        name: Arc<str>,
        key: Arc<str>,
        owner: Item,
        doc: Item,
    },
    /// A context variable.
    Variable {
        id: u64,
        name: Item,
        default: Item,
    },
    Traceback {
        next: Item,
        code: Arc<Code>,
        globals: Globals,
        at: u32,
    },
    /// What a call makes, as `__reduce__` says.
    Made(Box<Made>),
}

/// A function of a script.
#[derive(Debug)]
pub struct FunctionNode {
    pub code: Arc<Code>,
    pub globals: Globals,
    pub defaults: Item,
    pub cells: Vec<Item>,
    /// Keyword defaults, annotations, `__dict__`, name, qualname, doc, module, type parameters.
    pub extra: Option<[Item; 8]>,
}

/// `function(*arguments)`, then state, list items and pairs of a dict put in.
#[derive(Debug)]
pub struct Made {
    pub function: Item,
    pub arguments: Vec<Item>,
    pub state: Item,
    pub items: Vec<Item>,
    pub pairs: Vec<(Item, Item)>,
}

/// What instances of a class have in common.
#[derive(Debug)]
pub struct ShapeNode {
    pub class: Item,
    pub hidden: usize,
    /// Names of the attributes behind the hidden slots.
    pub keys: Vec<Arc<str>>,
}

/// A module that code or values of a parcel belong to.
#[derive(Debug)]
pub struct ModuleNode {
    pub name: Arc<str>,
    /// Every interpreter imports it for itself.
    pub standard: bool,
    /// What it says about itself: `__file__` and the like.
    pub about: Vec<(Arc<str>, Item)>,
    /// Its global variables that are needed; undefined ones do not exist.
    pub values: Vec<(Arc<str>, Item)>,
}

/// Values taken apart.
#[derive(Debug, Default)]
pub struct Parcel {
    pub nodes: Vec<Node>,
    pub shapes: Vec<ShapeNode>,
    pub modules: Vec<ModuleNode>,
    pub root: Option<Item>,
    /// Context variables and their values.
    pub context: Vec<(Item, Item)>,
}

/// A class as it was when it was last looked at. Its parcel holds everything it refers to.
#[derive(Debug)]
pub struct Definition {
    pub version: u32,
    pub name: String,
    pub parcel: Parcel,
    pub metaclass: Item,
    pub bases: Vec<Item>,
    pub qualname: Item,
    /// Keys of the members that its `__slots__` and those of its bases list.
    pub members: Vec<Arc<str>>,
    pub slots_only: bool,
    pub weakly_referable: bool,
    pub inline_slots: u8,
    pub entries: Vec<(Item, Item)>,
}
