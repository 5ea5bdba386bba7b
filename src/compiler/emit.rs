//! One code in the making: registers, labels, regions of the exception table, constants and names.
//!
//! Nothing is emitted where the program cannot arrive: after a jump or a return the unit is *unreachable*
//! until a label that is jumped to is placed. Along with reachability it knows which variables are surely
//! bound at the current place; labels join that knowledge from every jump to them.

use super::constant::{ConstantKey, key};
use super::scope::ScopeId;
use crate::bytecode::Code;
use crate::bytecode::code::{Capture, CodeKind, Constant, Gives, Handler, InnerLocal, Local, ParamSpec};
use crate::bytecode::op::{Jump, NameIndex, Op, Reg};
use crate::source::{SourceFile, Span};
use crate::syntax::ast::{Body, Name};
use std::collections::HashMap;
use std::sync::Arc;

/// Registers from here on are not used for temporaries.
pub(super) const MAX_TEMPS: u16 = 250;
/// Locals beyond this many live in wide registers.
pub(super) const MAX_NARROW_LOCALS: u16 = 200;
/// The first wide register.
pub(super) const FIRST_WIDE: u16 = 256;
/// Most instructions one code may have.
const MAX_OPS: usize = 1 << 22;

/// A set of narrow registers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct RegSet([u64; 4]);

impl RegSet {
    pub(super) fn has(&self, reg: Reg) -> bool {
        self.0[reg as usize / 64] >> (reg % 64) & 1 == 1
    }

    pub(super) fn insert(&mut self, reg: Reg) {
        self.0[reg as usize / 64] |= 1 << (reg % 64);
    }

    pub(super) fn remove(&mut self, reg: Reg) {
        self.0[reg as usize / 64] &= !(1 << (reg % 64));
    }

    fn meet(self, other: RegSet) -> RegSet {
        RegSet(std::array::from_fn(|i| self.0[i] & other.0[i]))
    }

    pub(super) fn without(self, other: RegSet) -> RegSet {
        RegSet(std::array::from_fn(|i| self.0[i] & !other.0[i]))
    }
}

/// A place to jump to; in an unfinished instruction its number stands in for the distance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Label(u32);

impl Label {
    pub(super) fn to(self) -> Jump {
        self.0 as Jump
    }
}

#[derive(Default)]
struct LabelState {
    at: Option<u32>,
    /// Variables bound at every jump to the label; `None` while there is none.
    bound: Option<RegSet>,
}

/// Where a variable of the running code is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Storage {
    Reg(Reg),
    Wide(u16),
    /// The register holds a cell.
    Cell(Reg),
    WideCell(u16),
}

/// A statement that has to be left properly by `return`, `break` and `continue`.
#[derive(Clone, Copy)]
pub(super) enum Block<'a> {
    Loop {
        exit: Label,
        next: Label,
        top: Label,
    },
    Finally(Body<'a>),
    /// An exception is being handled; the name of `except … as name`.
    Handled {
        save: Reg,
        name: Option<Name>,
    },
    /// The bound `__exit__` and three registers for its arguments.
    With {
        exit: Reg,
        is_async: bool,
        span: Span,
    },
}

#[derive(Clone, Copy)]
pub(super) struct BlockEntry<'a> {
    pub block: Block<'a>,
    /// How many regions were open outside the block.
    pub regions: usize,
}

struct Region {
    open_since: Option<u32>,
    parts: Vec<(u32, u32)>,
    /// Bound at the start.
    bound: RegSet,
}

pub(super) struct Unit<'a> {
    /// The scope this is the code of.
    pub scope: ScopeId,
    /// The innermost inlined scope, or `scope`.
    pub current: ScopeId,
    pub kind: CodeKind,
    pub gives: Gives,
    pub name: Arc<str>,
    pub qualname: Arc<str>,
    pub first_line: u32,
    pub is_class_body: bool,
    /// Names that are not local live in the namespace in register 0.
    pub has_namespace: bool,
    pub params: ParamSpec,
    pub locals: Vec<Local>,
    /// Variables of inlined comprehensions.
    pub inner_locals: Vec<InnerLocal>,
    pub captures: Vec<Capture>,
    pub doc: Option<Arc<str>>,
    pub attribute_hint: u8,

    pub reachable: bool,
    pub bound: RegSet,
    /// Variables that something in this code unbinds: what is known of them does not survive a jump back.
    pub unsure: RegSet,
    /// Registers that hold variables, so that an expression may write them only as its last deed.
    pub variables: RegSet,
    pub storage: HashMap<(ScopeId, Name), Storage>,
    pub top: u16,
    pub peak: u16,
    pub next_wide: u16,
    pub blocks: Vec<BlockEntry<'a>>,
    /// Whether the limit on registers, names or instructions was hit: the message is made once.
    pub overflow: Option<(&'static str, Span)>,

    ops: Vec<Op>,
    spans: Vec<Span>,
    labels: Vec<LabelState>,
    regions: Vec<Region>,
    rows: Vec<(u32, u32, Label, Reg)>,
    constants: Vec<Constant>,
    constant_index: HashMap<ConstantKey, u32>,
    names: Vec<Arc<str>>,
    name_index: HashMap<Name, NameIndex>,
    children: Vec<Arc<Code>>,
    /// Something refers to this place in the code: a label or the border of a region.
    border: usize,
}

impl<'a> Unit<'a> {
    /// In a box: codes within codes are compiled by recursion, and this is large.
    pub(super) fn new(scope: ScopeId, kind: CodeKind, name: Arc<str>, qualname: Arc<str>) -> Box<Unit<'a>> {
        Box::new(Unit {
            scope,
            current: scope,
            kind,
            gives: Gives::Nothing,
            name,
            qualname,
            first_line: 1,
            is_class_body: false,
            has_namespace: false,
            params: ParamSpec::default(),
            locals: Vec::new(),
            inner_locals: Vec::new(),
            captures: Vec::new(),
            doc: None,
            attribute_hint: 0,
            reachable: true,
            bound: RegSet::default(),
            unsure: RegSet::default(),
            variables: RegSet::default(),
            storage: HashMap::new(),
            top: 0,
            peak: 0,
            next_wide: FIRST_WIDE,
            blocks: Vec::new(),
            overflow: None,
            ops: Vec::new(),
            spans: Vec::new(),
            labels: Vec::new(),
            regions: Vec::new(),
            rows: Vec::new(),
            constants: Vec::new(),
            constant_index: HashMap::new(),
            names: Vec::new(),
            name_index: HashMap::new(),
            children: Vec::new(),
            border: 0,
        })
    }

    /// Whether calls made here are made from a body that can suspend.
    pub(super) fn can_suspend(&self) -> bool {
        self.kind != CodeKind::Plain
    }

    // ------------------------------------------------------------ instructions

    /// Append an instruction, with the data slots it needs; nothing happens in unreachable places.
    pub(super) fn emit(&mut self, mut op: Op, span: Span) {
        if !self.reachable {
            return;
        }
        if self.ops.len() >= MAX_OPS {
            self.overflow.get_or_insert(("this code is too large", span));
            self.reachable = false;
            return;
        }
        if let Some(to) = op.jump_mut() {
            let label = &mut self.labels[*to as usize];
            let bound = self.bound;
            label.bound = Some(label.bound.map_or(bound, |old| old.meet(bound)));
        }
        self.reachable = !op.ends_flow();
        self.ops.push(op);
        self.spans.push(span);
    }

    /// The [`Op::Data`] slots after an instruction that needs `count` of them.
    pub(super) fn data(&mut self, count: usize, name: NameIndex, span: Span) {
        for _ in 0..count {
            self.emit(Op::Data { kind: Default::default(), name, value: Default::default() }, span);
        }
    }

    pub(super) fn label(&mut self) -> Label {
        self.labels.push(LabelState::default());
        Label(self.labels.len() as u32 - 1)
    }

    /// Put a forward label here: what is bound is what is bound on every way to it.
    pub(super) fn place(&mut self, label: Label) {
        if self.border < self.ops.len()
            && let Some(Op::Jump { to }) = self.ops.last()
            && *to == label.to()
        {
            // a jump to the next instruction
            self.ops.pop();
            self.spans.pop();
        }
        let here = self.ops.len() as u32;
        let (reachable, bound) = (self.reachable, self.bound);
        let state = &mut self.labels[label.0 as usize];
        state.at = Some(here);
        if let Some(jumped) = state.bound {
            self.border = self.ops.len();
            self.bound = if reachable { jumped.meet(bound) } else { jumped };
            self.reachable = true;
        }
    }

    /// Put the label of a loop's head here.
    pub(super) fn place_head(&mut self, label: Label) {
        self.bound = self.bound.without(self.unsure);
        self.place(label);
        self.border = self.ops.len();
    }

    // ------------------------------------------------------------ registers

    /// The next temporary.
    pub(super) fn temp(&mut self, span: Span) -> Reg {
        self.temps(1, span)
    }

    /// The first of `count` temporaries in a row.
    pub(super) fn temps(&mut self, count: u16, span: Span) -> Reg {
        let first = self.top;
        if u32::from(first) + u32::from(count) > u32::from(MAX_TEMPS) {
            self.overflow.get_or_insert(("this needs too many registers: split it up", span));
            return 0;
        }
        self.top += count;
        self.peak = self.peak.max(self.top);
        first as Reg
    }

    /// Whether `reg` holds no variable, so that it may be written early.
    pub(super) fn is_temp(&self, reg: Reg) -> bool {
        !self.variables.has(reg)
    }

    /// Take a register for a variable that lives as long as the temporaries around it.
    pub(super) fn variable_temp(&mut self, span: Span) -> Reg {
        let reg = self.temp(span);
        self.variables.insert(reg);
        self.bound.remove(reg);
        reg
    }

    /// Drop all temporaries from `mark` on.
    pub(super) fn release(&mut self, mark: u16) {
        for reg in mark..self.top.min(MAX_TEMPS) {
            self.variables.remove(reg as Reg);
            self.bound.remove(reg as Reg);
        }
        self.top = mark;
    }

    // ------------------------------------------------------------ tables

    pub(super) fn constant(&mut self, value: Constant) -> u32 {
        let constants = &mut self.constants;
        *self.constant_index.entry(key(&value)).or_insert_with(|| {
            constants.push(value);
            constants.len() as u32 - 1
        })
    }

    pub(super) fn name_index(&mut self, name: Name, text: &Arc<str>, span: Span) -> NameIndex {
        if let Some(&index) = self.name_index.get(&name) {
            return index;
        }
        let Ok(index) = NameIndex::try_from(self.names.len()) else {
            self.overflow.get_or_insert(("too many names in one code", span));
            return 0;
        };
        self.names.push(text.clone());
        self.name_index.insert(name, index);
        index
    }

    pub(super) fn child(&mut self, code: Arc<Code>) -> u32 {
        self.children.push(code);
        self.children.len() as u32 - 1
    }

    // ------------------------------------------------------------ the exception table

    /// Instructions from here on are covered, until [`close_region`](Unit::close_region).
    pub(super) fn open_region(&mut self) {
        self.border = self.ops.len();
        let open_since = Some(self.ops.len() as u32);
        self.regions.push(Region { open_since, parts: Vec::new(), bound: self.bound });
    }

    /// End the innermost region; exceptions in it arrive at `target` with the exception in `reg`.
    pub(super) fn close_region(&mut self, target: Label, reg: Reg) {
        self.border = self.ops.len();
        let here = self.ops.len() as u32;
        let mut region = self.regions.pop().expect("regions are opened and closed in pairs");
        if let Some(start) = region.open_since {
            region.parts.push((start, here));
        }
        region.parts.retain(|(start, end)| start < end);
        if region.parts.is_empty() {
            return;
        }
        let bound = region.bound.without(self.unsure);
        let state = &mut self.labels[target.0 as usize];
        state.bound = Some(state.bound.map_or(bound, |old| old.meet(bound)));
        self.rows.extend(region.parts.into_iter().map(|(start, end)| (start, end, target, reg)));
    }

    /// Leave the regions from `depth` on for a while: clean-up code is not covered by what it cleans up.
    /// The indices of those that were open are added to `left`.
    pub(super) fn suspend_regions(&mut self, depth: usize, left: &mut Vec<usize>) {
        self.border = self.ops.len();
        let here = self.ops.len() as u32;
        for (i, region) in self.regions.iter_mut().enumerate().skip(depth) {
            if let Some(start) = region.open_since.take() {
                region.parts.push((start, here));
                left.push(i);
            }
        }
    }

    /// As [`suspend_regions`](Unit::suspend_regions), for the innermost one.
    pub(super) fn suspend_innermost(&mut self, left: &mut Vec<usize>) {
        let depth = self.regions.len().saturating_sub(1);
        self.suspend_regions(depth, left);
    }

    /// Enter again the regions of these indices.
    pub(super) fn resume_regions(&mut self, left: &[usize]) {
        self.border = self.ops.len();
        let here = self.ops.len() as u32;
        for &i in left {
            self.regions[i].open_since = Some(here);
        }
    }

    pub(super) fn push_block(&mut self, block: Block<'a>) {
        self.blocks.push(BlockEntry { block, regions: self.regions.len() });
    }

    // ------------------------------------------------------------ the end

    /// The number of the next instruction.
    pub(super) fn position(&self) -> u32 {
        self.ops.len() as u32
    }

    /// Resolve labels and make the code. `free_names` are the names of the captures.
    pub(super) fn finish(mut self: Box<Self>, source: SourceFile, free_names: Vec<Arc<str>>) -> Code {
        if self.reachable {
            let end = self.spans.last().copied().unwrap_or_default();
            self.emit(Op::ReturnNone, end);
        }
        self.resolve_jumps();
        let unit = *self;
        let at = |label: Label| unit.labels[label.0 as usize].at.unwrap_or(0);
        let handlers = unit
            .rows
            .iter()
            .map(|&(start, end, target, reg)| Handler { start, end, target: at(target), reg })
            .collect();
        let wide = if unit.next_wide > FIRST_WIDE { unit.next_wide } else { 0 };
        let registers = unit.peak.max(wide).max(unit.params.registers() as u16);
        Code {
            name: unit.name,
            qualname: unit.qualname,
            source,
            first_line: unit.first_line,
            kind: unit.kind,
            gives: unit.gives,
            is_class_body: unit.is_class_body,
            has_namespace: unit.has_namespace,
            params: unit.params,
            locals: unit.locals,
            inner_locals: unit.inner_locals,
            free_names,
            captures: unit.captures,
            registers,
            ops: unit.ops,
            spans: unit.spans,
            constants: unit.constants,
            names: unit.names,
            children: unit.children,
            handlers,
            doc: unit.doc,
            attribute_hint: unit.attribute_hint,
        }
    }

    /// Turn labels into distances; a jump to a jump goes where that one goes.
    fn resolve_jumps(&mut self) {
        for at in 0..self.ops.len() {
            let Some(label) = self.ops[at].jump_mut().map(|to| *to as usize) else { continue };
            let mut target = self.labels[label].at.expect("a label that is jumped to is placed");
            let mut becomes_loop = false;
            for _ in 0..8 {
                let plain = matches!(self.ops[at], Op::Jump { .. });
                let next = match self.ops.get(target as usize) {
                    Some(Op::Jump { to }) if target as usize > at => *to,
                    Some(Op::Loop { to }) if plain && target as usize > at => {
                        becomes_loop = true;
                        *to
                    }
                    _ => break,
                };
                target = self.labels[next as usize].at.expect("a label that is jumped to is placed");
                if becomes_loop {
                    break;
                }
            }
            let distance = target as i64 - at as i64 - 1;
            if becomes_loop {
                self.ops[at] = Op::Loop { to: 0 };
            }
            *self.ops[at].jump_mut().expect("it had a distance to write") = distance as Jump;
        }
    }
}
