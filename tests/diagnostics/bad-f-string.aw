x = 1
print(f"{x")
print(f"{}")
print(f"{x!z}")
print(f"x}")
