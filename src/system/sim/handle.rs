//! The other side of a simulated world: what a test, or a host, does to it and sees of it.

use std::net::IpAddr;
use std::path::Path;
use std::sync::Arc;

use super::Shared;
use super::fault::Operation;
use super::world::Happening;
use crate::system::{Nanos, Result};

/// Looks into a simulated world and changes it. Cheap to clone; works from any thread.
#[derive(Clone)]
pub struct SimHandle {
    pub(super) shared: Arc<Shared>,
}

impl SimHandle {
    /// What the virtual clock shows, nanoseconds from the start. Looking does not take time.
    pub fn now(&self) -> Nanos {
        self.shared.lock().now
    }

    /// Everything printed to standard output so far.
    pub fn output(&self) -> Vec<u8> {
        self.shared.lock().output.clone()
    }

    /// Everything printed to standard error so far.
    pub fn error_output(&self) -> Vec<u8> {
        self.shared.lock().error.clone()
    }

    /// Have these bytes on standard input now. It ends after all that was ever promised.
    pub fn input(&self, bytes: &[u8]) {
        self.shared.lock().input.extend(bytes);
    }

    /// Have these bytes typed at a moment of the virtual clock.
    pub fn input_at(&self, at: Nanos, bytes: &[u8]) {
        self.shared.lock().schedule(at, Happening::Input(bytes.to_vec()));
    }

    /// Have a signal arrive at a moment of the virtual clock, at once if that has passed.
    pub fn signal_at(&self, at: Nanos, signal: i32) {
        self.shared.lock().schedule(at, Happening::Signal(signal));
    }

    /// Put a file into the tree, with the directories above it.
    pub fn write_file(&self, path: impl AsRef<Path>, bytes: &[u8]) {
        let mut world = self.shared.lock();
        let wall = world.wall();
        world.tree.plant(path.as_ref(), bytes, wall);
    }

    /// The content of a file of the tree.
    pub fn read_file(&self, path: impl AsRef<Path>) -> Result<Vec<u8>> {
        self.shared.lock().tree.read_file(path.as_ref())
    }

    /// Set an environment variable.
    pub fn set_env(&self, name: &str, value: &str) {
        self.shared.lock().env.insert(name.to_string(), value.to_string());
    }

    /// Have a host of this name; its addresses can be listened on and connected to.
    pub fn add_host(&self, name: &str, addresses: &[IpAddr]) {
        self.shared.lock().hosts.insert(name.to_string(), addresses.to_vec());
    }

    /// Have the `nth` call of `operation` from now (1 is the next) fail with `errno`.
    pub fn fault(&self, operation: Operation, nth: u64, errno: i32) {
        self.shared.lock().faults.add(operation, nth, errno);
    }

    /// Have the `nth` call of any operation from now (1 is the next) fail with `errno`.
    pub fn fault_any(&self, nth: u64, errno: i32) {
        self.shared.lock().faults.add_any(nth, errno);
    }

    /// How often `operation` was called.
    pub fn calls(&self, operation: Operation) -> u64 {
        self.shared.lock().faults.calls(operation)
    }

    /// How often any operation was called: how far a sweep of [`fault_any`](SimHandle::fault_any) goes.
    pub fn total_calls(&self) -> u64 {
        self.shared.lock().faults.total()
    }
}
