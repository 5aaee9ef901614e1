#include "models/search/snippet.h"
