import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { readEngagementSearch } from './engagements/view/engagement-search.ts'
import { Frame } from './frame/frame.tsx'
import { NotFound } from './frame/not-found.tsx'
import { RouteFailure } from './frame/route-failure.tsx'
import { readHistorySearch } from './history/history-search.ts'
import { withWords } from './locales/later-words.ts'
import { readNotesSearch } from './notes/notes-search.ts'
import { readTimeSearch } from './time/engagement/time-search.ts'

const rootRoute = createRootRoute({ component: Frame, notFoundComponent: NotFound, errorComponent: RouteFailure })

const workRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./work/my-work.tsx'), 'MyWork'),
})

const listRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/engagements',
  component: lazyRouteComponent(() => import('./engagements/list/engagement-list.tsx'), 'EngagementList'),
})

const requestsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/requests',
  component: lazyRouteComponent(() => withWords(import('./requests/queue/request-queue.tsx')), 'RequestQueue'),
})

const hygieneRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/hygiene',
  component: lazyRouteComponent(() => withWords(import('./hygiene/hygiene-page.tsx')), 'HygienePage'),
})

const digestRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/digests',
  component: lazyRouteComponent(() => withWords(import('./digests/digest-page.tsx')), 'DigestPage'),
})

const notesPageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/notes',
  component: lazyRouteComponent(() => withWords(import('./notes/notes-page.tsx')), 'NotesPage'),
})

const searchRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/search',
  component: lazyRouteComponent(() => withWords(import('./search/search-page.tsx')), 'SearchPage'),
})

const createEngagementRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/engagements/new',
  component: lazyRouteComponent(
    () => withWords(import('./engagements/create/create-engagement.tsx')),
    'CreateEngagement',
  ),
})

const calendarRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/calendar',
  component: lazyRouteComponent(() => withWords(import('./calendar/calendar-view.tsx')), 'CalendarView'),
})

const timeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/time',
  component: lazyRouteComponent(() => withWords(import('./time/week/my-time.tsx')), 'MyTime'),
})

const engagementRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/engagements/$engagement',
  validateSearch: readEngagementSearch,
  component: lazyRouteComponent(() => import('./engagements/view/engagement-layout.tsx'), 'EngagementLayout'),
})

const openProcessRoute = createRoute({
  getParentRoute: () => engagementRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./engagements/view/open-first-process.tsx'), 'OpenFirstProcess'),
})

const processesRoute = createRoute({
  getParentRoute: () => engagementRoute,
  path: '/processes',
  component: lazyRouteComponent(() => import('./engagements/view/open-first-process.tsx'), 'OpenFirstProcess'),
})

const processRoute = createRoute({
  getParentRoute: () => engagementRoute,
  path: '/processes/$process',
  component: lazyRouteComponent(() => import('./engagements/view/process-view.tsx'), 'ProcessView'),
})

const tasksRoute = createRoute({
  getParentRoute: () => engagementRoute,
  path: '/tasks',
  component: lazyRouteComponent(() => withWords(import('./engagements/tasks/tasks-view.tsx')), 'TasksView'),
})

const boardRoute = createRoute({
  getParentRoute: () => engagementRoute,
  path: '/board',
  component: lazyRouteComponent(() => withWords(import('./engagements/board/board-view.tsx')), 'BoardView'),
})

const timelineRoute = createRoute({
  getParentRoute: () => engagementRoute,
  path: '/timeline',
  component: lazyRouteComponent(() => withWords(import('./engagements/timeline/timeline-view.tsx')), 'TimelineView'),
})

const deliveryRoute = createRoute({
  getParentRoute: () => engagementRoute,
  path: '/delivery',
  component: lazyRouteComponent(() => withWords(import('./engagements/delivery/delivery-view.tsx')), 'DeliveryView'),
})

const routingRoute = createRoute({
  getParentRoute: () => engagementRoute,
  path: '/routing',
  component: lazyRouteComponent(() => withWords(import('./requests/routing/routing-view.tsx')), 'RoutingView'),
})

const requestRoute = createRoute({
  getParentRoute: () => engagementRoute,
  path: '/requests/$request',
  component: lazyRouteComponent(() => withWords(import('./requests/page/request-view.tsx')), 'RequestView'),
})

const workshopRoute = createRoute({
  getParentRoute: () => engagementRoute,
  path: '/workshops/$task',
  component: lazyRouteComponent(() => withWords(import('./engagements/workshop/workshop-page.tsx')), 'WorkshopPage'),
})

const factsRoute = createRoute({
  getParentRoute: () => engagementRoute,
  path: '/facts',
  component: lazyRouteComponent(() => withWords(import('./engagements/facts/facts-view.tsx')), 'FactsView'),
})

const teamRoute = createRoute({
  getParentRoute: () => engagementRoute,
  path: '/team',
  component: lazyRouteComponent(() => withWords(import('./engagements/team/team-view.tsx')), 'TeamView'),
})

const contactsRoute = createRoute({
  getParentRoute: () => engagementRoute,
  path: '/contacts',
  component: lazyRouteComponent(() => withWords(import('./contacts/page/contacts-view.tsx')), 'ContactsView'),
})

const questionnaireRoute = createRoute({
  getParentRoute: () => engagementRoute,
  path: '/questionnaires/$task',
  component: lazyRouteComponent(
    () => withWords(import('./questionnaires/page/questionnaire-page.tsx')),
    'QuestionnairePage',
  ),
})

const siteRoute = createRoute({
  getParentRoute: () => engagementRoute,
  path: '/site',
  component: lazyRouteComponent(() => withWords(import('./engagements/site/site-view.tsx')), 'SiteView'),
})

const engagementTimeRoute = createRoute({
  getParentRoute: () => engagementRoute,
  path: '/time',
  validateSearch: readTimeSearch,
  component: lazyRouteComponent(() => withWords(import('./time/engagement/engagement-time.tsx')), 'EngagementTime'),
})

const notesRoute = createRoute({
  getParentRoute: () => engagementRoute,
  path: '/notes',
  validateSearch: readNotesSearch,
  component: lazyRouteComponent(() => withWords(import('./notes/notes-view.tsx')), 'NotesView'),
})

const historyRoute = createRoute({
  getParentRoute: () => engagementRoute,
  path: '/history',
  validateSearch: readHistorySearch,
  component: lazyRouteComponent(() => withWords(import('./history/history-view.tsx')), 'HistoryView'),
})

const routeTree = rootRoute.addChildren([
  workRoute,
  listRoute,
  createEngagementRoute,
  calendarRoute,
  timeRoute,
  requestsRoute,
  notesPageRoute,
  searchRoute,
  hygieneRoute,
  digestRoute,
  engagementRoute.addChildren([
    openProcessRoute,
    processesRoute,
    processRoute,
    tasksRoute,
    boardRoute,
    timelineRoute,
    deliveryRoute,
    requestRoute,
    routingRoute,
    workshopRoute,
    factsRoute,
    teamRoute,
    contactsRoute,
    questionnaireRoute,
    siteRoute,
    engagementTimeRoute,
    notesRoute,
    historyRoute,
  ]),
])

/** The router of the portal. */
export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: RouteFailure,
  defaultNotFoundComponent: NotFound,
})

// Teaches every link which addresses there are.
declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
