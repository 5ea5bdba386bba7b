import weakref

class Node:
    def __init__(self, value, parent=None):
        self.value, self.children = value, []
        self._parent = weakref.ref(parent) if parent else None
        if parent: parent.children.append(self)
    @property
    def parent(self): return self._parent and self._parent()
    def path(self):
        return (self.parent.path() if self.parent else []) + [self.value]

root = Node("root")
leaf = Node("leaf", Node("branch", root))
print(leaf.path(), leaf.parent.parent is root, root.parent)  # expect: ['root', 'branch', 'leaf'] True None
