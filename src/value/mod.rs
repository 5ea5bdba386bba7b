//! (in progress)
pub mod text;
