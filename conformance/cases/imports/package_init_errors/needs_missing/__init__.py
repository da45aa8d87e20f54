from missing_dependency import thing
