#include "models/jobs/importjob.h"
