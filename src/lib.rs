//! Aw: Python's syntax, asyncio's semantics, one small machine.
//!
//! The modules stand in layer order; `tests/layers.rs` holds them to it.
#![deny(unsafe_code)]

pub mod source;

pub mod syntax;

pub mod bytecode;
pub mod compiler;

pub mod value;

pub mod vm;

pub mod system;

pub mod task;

pub mod builtins;
pub mod stdlib;

pub mod embed;
