class BankError(Exception):
    pass

class Insufficient(BankError):
    def __init__(self, account, missing):
        super().__init__(f"{account.owner} lacks {missing}")
        self.missing = missing

class Account:
    opened = 0

    def __init__(self, owner, balance=0):
        self.owner, self._balance, self.log = owner, balance, []
        type(self).opened += 1

    @property
    def balance(self): return self._balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError(f"cannot deposit {amount}")
        self._balance += amount
        self.log.append(+amount)

    def withdraw(self, amount):
        if amount > self._balance:
            raise Insufficient(self, amount - self._balance)
        self._balance -= amount
        self.log.append(-amount)

class Savings(Account):
    rate = 0.1
    def add_interest(self): self.deposit(int(self.balance * self.rate))

class Transaction:
    def __init__(self, *accounts): self.accounts = accounts
    def __enter__(self):
        self.before = [(a, a._balance, a.log[:]) for a in self.accounts]
        return self
    def __exit__(self, kind, value, tb):
        if kind is not None and issubclass(kind, BankError):
            for account, balance, log in self.before:
                account._balance, account.log = balance, log
            print("rolled back:", value)  # expect: rolled back: Ada lacks 430
            return True

ada, bob = Account("Ada", 100), Savings("Bob", 50)
with Transaction(ada, bob):
    ada.withdraw(30)
    bob.deposit(30)
with Transaction(ada, bob):
    bob.deposit(500)
    ada.withdraw(500)
bob.add_interest()
print(ada.balance, bob.balance, ada.log, bob.log, Account.opened, Savings.opened)
# expect: 70 88 [-30] [30, 8] 1 2
for bad in (lambda: ada.deposit(-5), lambda: bob.withdraw(1000), lambda: setattr(ada, "balance", 1)):
    try:
        bad()
    except (ValueError, BankError, AttributeError) as e:
        print(type(e).__name__, e, getattr(e, "missing", ""), sep="|")
        # expect: ValueError|cannot deposit -5|
        # expect: Insufficient|Bob lacks 912|912
        # expect: AttributeError|property 'balance' of 'Account' object has no setter|
