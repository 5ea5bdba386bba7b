# A maze is made, and three robots walk from S to G.
#
# The first looks at every place in order of its distance, the second (A*) prefers places that lie
# in the right direction, the third sees nothing and keeps one hand on the wall.

import heapq
from collections import deque

WIDTH, HEIGHT = 17, 9


# Random numbers of our own, so that the same maze comes every time.
def numbers(seed):
    while True:
        seed = (seed * 1664525 + 1013904223) & 0xFFFFFFFF
        yield seed >> 8


# Digs from one cell to a neighbour two steps away, and goes back where there is none left.
def carve(width, height, seed):
    random = numbers(seed)
    grid = [["#"] * width for _ in range(height)]
    grid[1][1] = " "
    stack = [(1, 1)]
    while stack:
        x, y = stack[-1]
        around = [(x + dx, y + dy, x + dx // 2, y + dy // 2) for dx, dy in ((2, 0), (-2, 0), (0, 2), (0, -2))]
        free = [w for w in around if 0 < w[0] < width and 0 < w[1] < height and grid[w[1]][w[0]] == "#"]
        if not free:
            stack.pop()
            continue
        nx, ny, mx, my = free[next(random) % len(free)]
        grid[my][mx] = grid[ny][nx] = " "
        stack.append((nx, ny))
    # a few more holes make rings, so that there is more than one way
    for _ in range(6):
        x, y = 1 + next(random) % (width - 2), 1 + next(random) % (height - 2)
        grid[y][x] = " "
    return grid


def ways(grid, at):
    x, y = at
    for dx, dy in ((1, 0), (0, 1), (-1, 0), (0, -1)):
        if grid[y + dy][x + dx] != "#":
            yield x + dx, y + dy


# `came` says from where each place was reached first: follow it back to the start.
def path(came, at):
    out = []
    while at is not None:
        out.append(at)
        at = came[at]
    return out[::-1]


def breadth_first(grid, start, goal):
    came, queue = {start: None}, deque([start])
    while queue:
        at = queue.popleft()
        if at == goal:
            break
        for next_one in ways(grid, at):
            if next_one not in came:
                came[next_one] = at
                queue.append(next_one)
    return path(came, goal), len(came)


def a_star(grid, start, goal):
    def guess(at):
        return abs(at[0] - goal[0]) + abs(at[1] - goal[1])

    came, cost, heap, seen = {start: None}, {start: 0}, [(guess(start), start)], 0
    while heap:
        _, at = heapq.heappop(heap)
        seen += 1
        if at == goal:
            return path(came, goal), seen
        for next_one in ways(grid, at):
            new = cost[at] + 1
            if new < cost.get(next_one, 1_000_000):
                cost[next_one], came[next_one] = new, at
                heapq.heappush(heap, (new + guess(next_one), next_one))
    raise LookupError("no way")


def hand_on_wall(grid, start, goal):
    directions = [(1, 0), (0, 1), (-1, 0), (0, -1)]
    at, heading, walked = start, 0, [start]
    while at != goal:
        for turn in (1, 0, -1, 2):
            dx, dy = directions[(heading + turn) % 4]
            if grid[at[1] + dy][at[0] + dx] != "#":
                heading = (heading + turn) % 4
                at = (at[0] + dx, at[1] + dy)
                walked.append(at)
                break
    return walked, len(set(walked))


for seed in (5, 42):
    maze = carve(WIDTH, HEIGHT, seed)
    start, goal = (1, 1), (WIDTH - 2, HEIGHT - 2)
    found, seen = breadth_first(maze, start, goal)
    shown = [row[:] for row in maze]
    for x, y in found:
        shown[y][x] = "."
    shown[1][1], shown[goal[1]][goal[0]] = "S", "G"
    print("\n".join("".join(row) for row in shown))
    for solve in (breadth_first, a_star, hand_on_wall):
        way, seen = solve(maze, start, goal)
        print(f"{solve.__name__}: {len(way) - 1} steps, {seen} places seen")
