from collections import deque

queue = deque(["a", "b", "c"])
served = []
while queue:
    task = queue.popleft()
    served.append(task)
    if task == "a":
        queue.append("late")
print(served, queue)  # expect: ['a', 'b', 'c', 'late'] deque([])
window = deque(maxlen=3)
sums = []
for n in range(6):
    window.append(n)
    sums.append(sum(window))
print(sums, window)  # expect: [0, 1, 3, 6, 9, 12] deque([3, 4, 5], maxlen=3)
