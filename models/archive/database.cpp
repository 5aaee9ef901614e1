#include "models/archive/database.h"
