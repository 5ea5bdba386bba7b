# After "richards": idle, worker, handler and device tasks pass packets; the counts are known.
IDLE, WORKER, HANDLER_A, HANDLER_B, DEVICE_A, DEVICE_B = range(6)
DEVICE_KIND, WORK_KIND = 0, 1
SIZE = 4


class Packet:
    def __init__(self, link, owner, kind):
        self.link, self.owner, self.kind = link, owner, kind
        self.datum, self.data = 0, [0] * SIZE

    def append_to(self, queue):
        self.link = None
        if queue is None:
            return self
        last = queue
        while last.link is not None:
            last = last.link
        last.link = self
        return queue


class Task:
    def __init__(self, system, number, priority, queue, ready):
        self.system, self.number, self.priority = system, number, priority
        self.queue, self.waiting, self.held = queue, not ready and queue is None, False
        self.runnable = ready or queue is not None
        self.runs = 0
        system.table[number] = self
        system.order.append(self)

    def add_packet(self, packet, old):
        if self.queue is None:
            self.queue = packet
            self.runnable = True
            self.waiting = False
            if self.priority > old.priority:
                return self
        else:
            packet.append_to(self.queue)
        return old

    def can_run(self):
        return not self.held and (self.runnable or not self.waiting)

    def run(self):
        packet = None
        if self.queue is not None:
            packet, self.queue = self.queue, self.queue.link
        self.runnable = self.queue is not None
        self.runs += 1
        return self.step(packet)

    def wait(self):
        self.waiting = True
        return self

    def hold(self):
        self.system.holds += 1
        self.held = True
        return None

    def release(self, number):
        task = self.system.table[number]
        task.held = False
        return task if task.priority > self.priority else self

    def send(self, packet):
        self.system.sent += 1
        task = self.system.table[packet.owner]
        packet.link, packet.owner = None, self.number
        return task.add_packet(packet, self)


class Idle(Task):
    seed, left = 1, 1000

    def step(self, packet):
        self.left -= 1
        if self.left == 0:
            return self.hold()
        if self.seed & 1 == 0:
            self.seed //= 2
            return self.release(DEVICE_A)
        self.seed = self.seed // 2 ^ 0xD008
        return self.release(DEVICE_B)


class Worker(Task):
    destination, letter = HANDLER_A, 0

    def step(self, packet):
        if packet is None:
            return self.wait()
        self.destination = HANDLER_B if self.destination == HANDLER_A else HANDLER_A
        packet.owner, packet.datum = self.destination, 0
        for i in range(SIZE):
            self.letter = self.letter % 26 + 1
            packet.data[i] = 64 + self.letter
        return self.send(packet)


class Handler(Task):
    work = devices = None

    def step(self, packet):
        if packet is not None:
            if packet.kind == WORK_KIND:
                self.work = packet.append_to(self.work)
            else:
                self.devices = packet.append_to(self.devices)
        if self.work is None:
            return self.wait()
        work, count = self.work, self.work.datum
        if count >= SIZE:
            self.work = work.link
            return self.send(work)
        if self.devices is None:
            return self.wait()
        device = self.devices
        self.devices = device.link
        device.datum = work.data[count]
        work.datum = count + 1
        return self.send(device)


class Device(Task):
    pending = None

    def step(self, packet):
        if packet is None:
            if self.pending is None:
                return self.wait()
            packet, self.pending = self.pending, None
            return self.send(packet)
        self.pending = packet
        self.system.trace.append(chr(packet.datum))
        return self.hold()


class System:
    def __init__(self):
        self.table, self.order, self.trace = [None] * 6, [], []
        self.holds = self.sent = 0
        Idle(self, IDLE, 0, None, True)
        queue = Packet(Packet(None, WORKER, WORK_KIND), WORKER, WORK_KIND)
        Worker(self, WORKER, 1000, queue, False)
        for number, device, priority in ((HANDLER_A, DEVICE_A, 2000), (HANDLER_B, DEVICE_B, 3000)):
            queue = None
            for _ in range(3):
                queue = Packet(queue, device, DEVICE_KIND)
            Handler(self, number, priority, queue, False)
        Device(self, DEVICE_A, 4000, None, False)
        Device(self, DEVICE_B, 5000, None, False)
        self.order.sort(key=lambda task: -task.priority)

    def run(self):
        task = self.order[0]
        steps = 0
        while task is not None:
            if task.can_run():
                steps += 1
                next_one = task.run()
                task = next_one if next_one is not None else self.order[0]
                if next_one is not task or not task.waiting:
                    continue
            at = self.order.index(task) + 1
            task = self.order[at] if at < len(self.order) else None
        return steps


system = System()
print("steps", system.run())
print("sent", system.sent, "held", system.holds, "letters", len(system.trace))
print("".join(system.trace[:60]))
print({type(t).__name__ + str(t.number): t.runs for t in system.order})
