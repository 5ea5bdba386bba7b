import modules.first
# expect: first begins
# expect: second begins
# expect: second sees name: False
# expect: first has second
print(modules.first.second.look())  # expect: first
try:
    import modules.circle_one
except ImportError as e:
    print("partially initialized" in str(e), "circular import" in str(e))  # expect: True True
