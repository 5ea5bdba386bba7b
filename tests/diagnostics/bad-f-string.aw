x = 1
print(f"{}")
print(f"{x!z}")
print(f"x}")
print(f"{x +}")
y = f"{x"
