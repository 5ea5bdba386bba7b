"""Topological sorting: an order in which everything comes after what it needs."""

__all__ = ["TopologicalSorter", "CycleError"]


class CycleError(ValueError):
    """The graph has a cycle: its second argument lists the nodes of one, the first of them once more at the end."""


class _Node:
    __slots__ = ("node", "waiting", "successors", "state")

    def __init__(self, node):
        self.node = node
        # how many predecessors are not done
        self.waiting = 0
        self.successors = []
        self.state = _NEW


_NEW, _OUT, _DONE = range(3)


class TopologicalSorter:
    """Gives nodes when all their predecessors are done."""

    def __init__(self, graph=None):
        self._nodes = {}
        self._ready = None
        self._given = 0
        self._finished = 0
        if graph is not None:
            for node, predecessors in graph.items():
                self.add(node, *predecessors)

    def _node(self, node):
        found = self._nodes.get(node)
        if found is None:
            found = self._nodes[node] = _Node(node)
        return found

    def add(self, node, *predecessors):
        """Add a node, and what must come before it."""
        if self._ready is not None:
            raise ValueError("Nodes cannot be added after a call to prepare()")
        info = self._node(node)
        info.waiting += len(predecessors)
        for predecessor in predecessors:
            self._node(predecessor).successors.append(node)

    def prepare(self):
        """End adding, and look for cycles."""
        if self._ready is not None:
            raise ValueError("cannot prepare() more than once")
        self._ready = [info.node for info in self._nodes.values() if info.waiting == 0]
        cycle = self._find_cycle()
        if cycle:
            raise CycleError("nodes are in a cycle", cycle)

    def get_ready(self):
        """The nodes that became ready since the last call."""
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        result = tuple(self._ready)
        for node in result:
            self._nodes[node].state = _OUT
        self._ready.clear()
        self._given += len(result)
        return result

    def is_active(self):
        """Is there more to come?"""
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        return self._finished < self._given or bool(self._ready)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        """Mark nodes that `get_ready` gave as done."""
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        for node in nodes:
            info = self._nodes.get(node)
            if info is None:
                raise ValueError(f"node {node!r} was not added using add()")
            if info.state == _NEW:
                raise ValueError(f"node {node!r} was not passed out (still not ready)")
            if info.state == _DONE:
                raise ValueError(f"node {node!r} was already marked done")
            info.state = _DONE
            for successor in info.successors:
                follower = self._nodes[successor]
                follower.waiting -= 1
                if follower.waiting == 0:
                    self._ready.append(successor)
            self._finished += 1

    def _find_cycle(self):
        # depth first along successors; the path is kept, with the place of each of its nodes
        path, places, walks, seen = [], {}, [], set()
        for start in self._nodes:
            node = start
            while True:
                if node in seen:
                    if node in places:
                        return path[places[node] :] + [node]
                else:
                    seen.add(node)
                    walks.append(iter(self._nodes[node].successors))
                    places[node] = len(path)
                    path.append(node)
                # on to the next successor, back where there is none
                found = False
                while path:
                    for node in walks[-1]:
                        found = True
                        break
                    if found:
                        break
                    del places[path.pop()]
                    walks.pop()
                if not found:
                    break
        return None

    def static_order(self):
        """All nodes in order."""
        self.prepare()
        while self.is_active():
            ready = self.get_ready()
            yield from ready
            self.done(*ready)

    __class_getitem__ = classmethod(type(list[int]))
